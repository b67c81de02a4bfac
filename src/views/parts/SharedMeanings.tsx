import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { ComparedArticle } from "../../model/comparison.ts";
import type { SharedAcross } from "../board/across.ts";
import type { Board } from "../board/board.ts";
import { sharedMeanings } from "../board/sharedMeanings.ts";
import { useGlossary } from "../glossary.ts";

interface SharedMeaningsProps {
  readonly board: Board;
  readonly article: ComparedArticle;
  readonly across: readonly SharedAcross[];
}

/** What words in another language than the interface's share with those they are compared with, said in the interface's. */
export function SharedMeanings({ board, article, across }: SharedMeaningsProps) {
  const { views, number } = useMessages();
  const glossary = useGlossary();
  const language = useApp((state) => state.settings.language);
  if (article.language === language || across.length === 0) return null;
  const meanings = sharedMeanings(board, article.text, across, { language, number, glossary });
  if (meanings.length === 0) return null;
  return (
    <div className="shared-meanings">
      <span>{views.card.sharedMeanings}</span>
      <ul>
        {meanings.map((one) => (
          <li key={one.start}>
            <bdi lang={article.language}>{one.said}</bdi> <bdi lang={one.language}>({one.meaning})</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
