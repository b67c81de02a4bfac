import { useId, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { LoadedArticle } from "../../store/state.ts";
import { Button } from "../../ui/Button.tsx";

interface ReplaceTextProps {
  readonly article: LoadedArticle;
  readonly siglum: string;
  readonly onDone: () => void;
}

/** Puts another text in an article's place. */
export function ReplaceText({ article: loaded, siglum, onDone }: ReplaceTextProps) {
  const { views } = useMessages();
  const words = views.corrections;
  const [text, setText] = useState("");
  const field = useId();
  const isEmpty = text.trim() === "";
  const replace = () => {
    const { id, name, language, direction } = loaded;
    useApp.getState().replaceArticle(id, { name, text, language, direction });
    onDone();
  };
  return (
    <details className="replace-text">
      <summary>{words.replace}</summary>
      <label htmlFor={field} className="pick-note">
        {words.replaceHint}
      </label>
      <textarea
        id={field}
        rows={6}
        dir={loaded.direction}
        lang={loaded.language}
        aria-label={words.replaceName(siglum)}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <Button label={words.replaceDo} disabled={isEmpty} onClick={replace} />
    </details>
  );
}
