import { useMemo, useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { apartOf, type ApartArticle } from "../store/columns.ts";
import { useCopyText } from "../views/parts/copies.ts";
import { firstWords } from "../text/firstWords.ts";

/** Sigla that stand in the line; more are a list of their own below it. */
const MOST_SIGLA = 12;

/** One line for the articles that look like another event; it unfolds to the reasons, and each can be compared anyway. */
export function Tray() {
  const { tray, sigla } = useMessages();
  const document = useApp((state) => state.document);
  const comparison = useApp((state) => state.comparison);
  const apart = useMemo(() => apartOf({ document, comparison }, sigla), [document, comparison, sigla]);
  const [open, setOpen] = useState(false);
  if (comparison === null || apart.length === 0) return null;
  return (
    <section aria-labelledby="tray-heading" className="border-be border-hairline text-cell">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="tray-heading" className="min-inline-0">
          {tray.heading(apart.length)}
        </h2>
        {apart.length <= MOST_SIGLA && (
          <span className="siglum" aria-hidden="true">
            {apart.map(({ siglum }) => siglum).join(" ")}
          </span>
        )}
        <button
          type="button"
          className="plain-button"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {tray.why}
        </button>
        <span className="max-sm:hidden">
          <TakeInAll apart={apart} />
        </span>
      </div>
      {open && (
        <>
          <ul className="max-block-80 overflow-y-auto pbe-1">
            {apart.map((article) => (
              <TrayItem key={article.loaded.id} article={article} alone={apart.length === 1} />
            ))}
          </ul>
          <p className="pbe-1 sm:hidden">
            <TakeInAll apart={apart} />
          </p>
        </>
      )}
    </section>
  );
}

function TakeInAll({ apart }: { readonly apart: readonly ApartArticle[] }) {
  const { tray } = useMessages();
  return (
    <button
      type="button"
      className="plain-button"
      onClick={() => {
        useApp.getState().takeIn(...apart.map(({ loaded }) => loaded.id));
      }}
    >
      {tray.takeInAll(apart.length)}
    </button>
  );
}

function TrayItem({ article, alone }: { readonly article: ApartArticle; readonly alone: boolean }) {
  const { tray } = useMessages();
  const [reading, setReading] = useState(false);
  const { loaded, siglum } = article;
  const copy = useCopyText(loaded);
  const name = loaded.outlet === "" ? siglum : loaded.outlet;
  return (
    <li data-article={loaded.id} className="border-bs border-hairline py-0.5">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <span className="siglum min-inline-5" aria-hidden="true">
          {siglum}
        </span>
        <p className="min-inline-0 grow basis-72">
          <bdi className="pe-3" lang={loaded.outlet === "" ? loaded.language : undefined}>
            {loaded.outlet === "" ? firstWords(loaded.text) : loaded.outlet}
          </bdi>{" "}
          <TrayReason article={article} />
          {copy !== null && <span className="text-muted">{copy}</span>}
        </p>
        <button
          type="button"
          className="plain-button"
          aria-expanded={reading}
          onClick={() => {
            setReading(!reading);
          }}
        >
          {tray.read}
        </button>
        {!alone && (
          <button
            type="button"
            className="plain-button"
            aria-label={tray.takeInName(name)}
            onClick={() => {
              useApp.getState().takeIn(loaded.id);
            }}
          >
            {tray.takeIn}
          </button>
        )}
      </div>
      {reading && (
        <div
          className="article mbs-2 max-inline-measure whitespace-pre-wrap"
          lang={loaded.language}
          dir={loaded.direction}
        >
          {loaded.text}
        </div>
      )}
    </li>
  );
}

function TrayReason({ article: { loaded, reason } }: { readonly article: ApartArticle }) {
  const { tray } = useMessages();
  const byReader = useApp((state) => state.document.adjustments.setApart?.includes(loaded.id) ?? false);
  return (
    <span className="text-muted">
      {byReader && `${tray.byReader} `}
      {reason && tray.shared(reason.sharedClauses, reason.clauses)}{" "}
      {reason && reason.ownNames.length > 0 && (
        <>
          {tray.ownNames} <OwnNames names={reason.ownNames} language={loaded.language} />
        </>
      )}
    </span>
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
