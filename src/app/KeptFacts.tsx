import { Fragment } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { KEPT_VERSION, type Entry } from "../store/keptForm.ts";

/** Outlets that a line has room for. */
const SHOWN = 4;

/** What tells one kept comparison from another: number of articles, outlets, day of the last change. */
export function KeptFacts({ entry }: { readonly entry: Entry }) {
  const { app, kept } = useMessages();
  const outlets = entry.outlets.filter((outlet) => outlet !== "");
  return (
    <span className="text-cell text-muted">
      {app.articles(entry.articles.length)}
      {outlets.slice(0, SHOWN).map((outlet, i) => (
        <Fragment key={outlet}>
          {i === 0 ? " · " : app.comma}
          <bdi>{outlet}</bdi>
        </Fragment>
      ))}
      {outlets.length > SHOWN && " …"}
      {" · "}
      <time dateTime={new Date(entry.changed).toISOString()}>{kept.changed(entry.changed)}</time>
      {entry.version > KEPT_VERSION && <> · {kept.newer}</>}
    </span>
  );
}
