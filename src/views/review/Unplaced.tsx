import { useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Messages } from "../../i18n/languages/en.ts";
import { useApp } from "../../store/app.ts";
import { placesOf, type Correction } from "../../store/corrections.ts";
import type { LoadedArticle } from "../../store/state.ts";
import { unplacedIn, type Unplaced as Waiting } from "../../store/unplaced.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { excerptOf } from "../board/pieces.ts";
import { Localized } from "../parts/Localized.tsx";

/** Words of a correction that are shown, in code units. */
const SHOWN_WORDS = 160;

/** Corrections and notes that the comparison at hand has no place for: one line that opens their list. */
export function Unplaced() {
  const { app, views } = useMessages();
  const document = useApp((state) => state.document);
  const comparison = useApp((state) => state.comparison);
  const [open, setOpen] = useState(false);
  const waiting = unplacedIn(document, comparison);
  if (waiting.length === 0) return null;
  return (
    <Localized>
      <p className="unplaced-line">
        {views.review.unplaced(waiting.length)}{" "}
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            setOpen(true);
          }}
        >
          {views.review.showUnplaced}
        </button>
      </p>
      {open && (
        <Dialog
          heading={views.review.unplaced(waiting.length)}
          closeLabel={app.close}
          onClose={() => {
            setOpen(false);
          }}
        >
          <p className="pick-note">{views.review.unplacedHint}</p>
          <ul className="pick-list">
            {waiting.map((one) => (
              <Entry key={JSON.stringify(one.correction)} waiting={one} />
            ))}
          </ul>
        </Dialog>
      )}
    </Localized>
  );
}

function Entry({ waiting: { correction, why } }: { readonly waiting: Waiting }) {
  const messages = useMessages();
  const words = messages.views.review;
  const articles = useApp((state) => state.document.articles);
  return (
    <li className="unplaced-entry">
      <p>
        <strong>{words.kinds[correction.kind]}</strong> – {words.why[why]}
      </p>
      {written(correction).map((text) => (
        <p key={text} dir="auto">
          {excerptOf(text, SHOWN_WORDS)}
        </p>
      ))}
      {placesOf(correction).map(({ article, quote = "" }, i) => (
        <Quote key={i} article={articles.find(({ id }) => id === article)} words={quote} />
      ))}
      <Remove correction={correction} messages={messages} />
    </li>
  );
}

function Remove({ correction, messages }: { readonly correction: Correction; readonly messages: Messages }) {
  return (
    <button
      type="button"
      className="plain-button"
      onClick={() => {
        useApp.getState().takeBack([correction]);
      }}
    >
      {messages.views.review.remove}
    </button>
  );
}

/** The words that a correction is about. Of an article that is not loaded nothing tells in which direction they run. */
function Quote({ article, words }: { readonly article: LoadedArticle | undefined; readonly words: string }) {
  return (
    words !== "" && (
      <p lang={article?.language} dir={article?.direction ?? "auto"}>
        «{excerptOf(words, SHOWN_WORDS)}»
      </p>
    )
  );
}

/** What the reader wrote. */
function written(correction: Correction): string[] {
  if (correction.kind === "note") return [correction.note.text];
  return correction.kind === "name" ? [correction.name.name] : [];
}
