import { useMemo, useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { apartOf, type ApartArticle } from "../store/columns.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { firstWords } from "./firstWords.ts";

/** A screen on which the tray may stand open without pushing the comparison away. */
const ROOMY = "(min-width: 40rem)";
/** More articles than this stay folded up at first, on any screen. */
const MOST_OPEN = 2;

/** Sigla that stand beside the heading; more make it a list of their own. */
const MOST_SIGLA = 12;

/** Articles that look like another event, with the reason, and the way to compare them anyway. */
export function Tray() {
  const { tray } = useMessages();
  const document = useApp((state) => state.document);
  const comparison = useApp((state) => state.comparison);
  const { sigla } = useMessages();
  const apart = useMemo(() => apartOf({ document, comparison }, sigla), [document, comparison, sigla]);
  const [chosen, setOpen] = useState<boolean | null>(null);
  const open = chosen ?? (apart.length <= MOST_OPEN && matchMedia(ROOMY).matches);
  if (comparison === null || apart.length === 0) return null;
  return (
    <section aria-labelledby="tray-heading" className="border-y border-hairline bg-surface px-3 sm:py-0.5">
      <h2 id="tray-heading">
        <button
          type="button"
          aria-expanded={open}
          className="flex min-block-7 items-center gap-2 text-start text-cell font-semibold max-sm:min-block-9"
          onClick={() => {
            setOpen(!open);
          }}
        >
          <span className={open ? "" : "-rotate-90 rtl:rotate-90"}>
            <Icon name="down" />
          </span>
          {tray.heading(apart.length)}
          {apart.length <= MOST_SIGLA && (
            <span className="siglum">{apart.map(({ siglum }) => siglum).join(" ")}</span>
          )}
        </button>
      </h2>
      {open && (
        <ul className="max-block-80 divide-y divide-hairline overflow-y-auto text-cell">
          {apart.map((article) => (
            <TrayItem key={article.loaded.id} article={article} />
          ))}
        </ul>
      )}
    </section>
  );
}

function TrayItem({ article }: { readonly article: ApartArticle }) {
  const { tray } = useMessages();
  const [reading, setReading] = useState(false);
  const { loaded, siglum } = article;
  const name = loaded.outlet === "" ? siglum : loaded.outlet;
  return (
    <li className="max-sm:py-1">
      <div className="flex flex-wrap items-center gap-x-3">
        <span className="siglum" aria-hidden="true">
          {siglum}
        </span>
        <p className="min-inline-0 grow basis-72">
          <span className="pe-3">
            <bdi lang={loaded.outlet === "" ? loaded.language : undefined}>
              {loaded.outlet === "" ? firstWords(loaded.text) : loaded.outlet}
            </bdi>
          </span>
          <TrayReason article={article} />
        </p>
        <Button
          look="quiet"
          className="sm:my-0.5 sm:min-block-6! sm:py-0!"
          label={tray.read}
          aria-expanded={reading}
          onClick={() => {
            setReading(!reading);
          }}
        />
        <Button
          className="sm:my-0.5 sm:min-block-6! sm:py-0!"
          label={tray.takeIn}
          aria-label={tray.takeInName(name)}
          onClick={() => {
            useApp.getState().takeIn(loaded.id);
          }}
        />
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
    <span className="text-cell text-muted">
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
