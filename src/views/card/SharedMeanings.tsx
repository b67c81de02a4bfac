import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { Board } from "../board/board.ts";
import { useGlossary } from "../glossary.ts";
import type { Quote } from "./entries.ts";
import type { SharedAcross } from "./matching.ts";
import { sharedMeanings } from "./sharedMeanings.ts";

interface SharedMeaningsProps {
  readonly board: Board;
  readonly quote: Quote;
  readonly across: readonly SharedAcross[];
}

/** What a quotation in a language other than the interface's shares with the words it is compared with, said in the interface's. */
export function SharedMeanings({ board, quote, across }: SharedMeaningsProps) {
  const { views, number } = useMessages();
  const glossary = useGlossary();
  const language = useApp((state) => state.settings.language);
  const article = quote.column.compared;
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
