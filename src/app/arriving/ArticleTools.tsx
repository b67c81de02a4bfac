import { type ReactNode, useRef } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { LoadedArticle } from "../../store/state.ts";
import { Button } from "../../ui/Button.tsx";
import { ArticleFacts } from "./ArticleFacts.tsx";
import { EncodingChoice } from "./EncodingChoice.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { useArrived } from "./origins.ts";
import { replaceByFile } from "./replacing.ts";

interface ArticleToolsProps {
  readonly article: LoadedArticle;
  readonly onDone: () => void;
}

/** In the dialog of an article: where it is from, its language, the encoding of its file, and another file in its place. */
function ArticleTools({ article, onDone }: ArticleToolsProps) {
  const { arriving } = useMessages();
  const arrived = useArrived((state) => state[article.id]);
  const { origin, found } = arrived ?? {};
  return (
    <div className="grid gap-4 border-y border-hairline py-4">
      <p className="text-cell">
        <ArticleFacts article={article} />
      </p>
      <LanguageChoice article={article} />
      {origin?.bytes && found?.encoding !== undefined && (
        <EncodingChoice article={article} origin={origin} current={found.encoding} onDone={onDone} />
      )}
      {arrived === undefined && <p className="text-cell text-muted">{arriving.bytesGone}</p>}
      <ReplaceByFile article={article} onDone={onDone} />
    </div>
  );
}

function ReplaceByFile({ article, onDone }: ArticleToolsProps) {
  const { arriving } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button icon="file" label={arriving.replaceFile} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={arriving.replaceFile}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) void replaceByFile(article.id, file).then(onDone);
        }}
      />
    </div>
  );
}

/** For the dialogs of the views, which do not know the shell. */
export const renderArticleTools = (props: ArticleToolsProps): ReactNode => <ArticleTools {...props} />;
