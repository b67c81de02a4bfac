import { useMemo, useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { apartOf, type ApartArticle } from "../store/columns.ts";
import { Button } from "../ui/Button.tsx";
import { firstWords } from "./firstWords.ts";

/** Articles that look like another event, with the reason, and the way to compare them anyway. */
export function Tray() {
  const { tray } = useMessages();
  const document = useApp((state) => state.document);
  const comparison = useApp((state) => state.comparison);
  const settings = useApp((state) => state.settings);
  const apart = useMemo(() => apartOf({ document, comparison, settings }), [document, comparison, settings]);
  if (comparison === null || apart.length === 0) return null;
  return (
    <section aria-labelledby="tray-heading" className="my-2 border-y border-hairline bg-surface px-4 py-3">
      <h2 id="tray-heading" className="font-semibold">
        {tray.heading(apart.length)}
      </h2>
      <ul className="divide-y divide-hairline">
        {apart.map((article) => (
          <TrayItem key={article.loaded.id} article={article} />
        ))}
      </ul>
    </section>
  );
}

function TrayItem({ article: { loaded, siglum, reason } }: { readonly article: ApartArticle }) {
  const { tray } = useMessages();
  const [reading, setReading] = useState(false);
  const name = loaded.outlet === "" ? siglum : loaded.outlet;
  const byReader = useApp((state) => state.document.adjustments.setApart?.includes(loaded.id) ?? false);
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="siglum" aria-hidden="true">
          {siglum}
        </span>
        <span className="min-inline-0 grow basis-80">
          <bdi className="font-semibold">{loaded.outlet}</bdi>{" "}
          <span lang={loaded.language} dir={loaded.direction} className="[unicode-bidi:isolate]">
            {firstWords(loaded.text)}
          </span>
          <span className="block text-cell text-muted">
            {byReader && `${tray.byReader} `}
            {reason && tray.shared(reason.sharedClauses, reason.clauses)}{" "}
            {reason && reason.ownNames.length > 0 && (
              <>
                {tray.ownNames} <OwnNames names={reason.ownNames} language={loaded.language} />
              </>
            )}
          </span>
        </span>
        <Button
          look="quiet"
          label={tray.read}
          aria-expanded={reading}
          onClick={() => {
            setReading(!reading);
          }}
        />
        <Button
          label={tray.takeIn}
          aria-label={tray.takeInName(name)}
          onClick={() => {
            useApp.getState().takeIn(loaded.id);
          }}
        />
      </div>
      {reading && (
        <div
          className="article mbs-2 max-block-96 max-inline-measure overflow-y-auto whitespace-pre-wrap"
          lang={loaded.language}
          dir={loaded.direction}
          tabIndex={0}
        >
          {loaded.text}
        </div>
      )}
    </li>
  );
}

function OwnNames({ names, language }: { readonly names: readonly string[]; readonly language: string }) {
  return names.map((name, i) => (
    <span key={name}>
      {i > 0 && " · "}
      <bdi lang={language}>{name}</bdi>
    </span>
  ));
}
