import { useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Messages } from "../../i18n/languages/en.ts";
import { useApp } from "../../store/app.ts";
import { placesOf, type Correction } from "../../store/corrections.ts";
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
  return (
    <li className="unplaced-entry">
      <p>
        <strong>{words.kinds[correction.kind]}</strong> – {words.why[why]}
      </p>
      {wordsOf(correction).map((text, i) => (
        <p key={i} dir="auto">
          {excerptOf(text, SHOWN_WORDS)}
        </p>
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

/** What the reader wrote, and the words that it was about. */
function wordsOf(correction: Correction): string[] {
  const own =
    correction.kind === "note"
      ? [correction.note.text]
      : correction.kind === "name"
        ? [correction.name.name]
        : [];
  const quotes = placesOf(correction).flatMap(({ quote }) =>
    quote === undefined || quote === "" ? [] : [`«${quote}»`],
  );
  return [...own, ...quotes];
}
