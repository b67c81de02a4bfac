import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { siglumOf } from "../store/sigla.ts";
import type { LoadedArticle } from "../store/state.ts";
import { Button } from "../ui/Button.tsx";
import { DraftInput } from "../ui/DraftInput.tsx";
import { ArticleFacts } from "./arriving/ArticleFacts.tsx";
import { PackedSummary } from "./arriving/PackedSummary.tsx";
import { OutletMenu } from "./OutletMenu.tsx";
import { setNaming, useShell } from "./shell.ts";

/** Who is cited under which letter: a line that opens when articles come in, and folds away when their names are written. */
export function OutletList() {
  return useShell((state) => state.naming) === "closed" ? null : <OpenList />;
}

function OpenList() {
  const { outlets, arriving } = useMessages();
  const articles = useApp((state) => state.document.articles);
  const apart = useApart();
  const [detailed, setDetailed] = useState(false);
  const dated = new Set(articles.map(({ date }) => date).filter((date) => date !== undefined));
  const list = useFocusOnFirstName(articles.length);
  useFoldingAway();
  return (
    <section
      aria-label={outlets.label}
      className={`gap-x-4 border-be border-hairline ${detailed ? "grid" : "flex items-center max-sm:flex-wrap"}`}
    >
      {detailed && <PackedSummary />}
      <ol
        ref={list}
        className={`min-inline-0 grow gap-x-4 overflow-y-auto ${
          detailed ? "grid max-block-72" : "grid max-block-52 grid-cols-2 sm:flex sm:flex-wrap"
        }`}
        onKeyDown={stepThroughNames}
      >
        {articles.map((article, i) => (
          <OutletItem
            key={article.id}
            article={article}
            index={i}
            apart={apart.has(article.id)}
            detailed={detailed}
          />
        ))}
      </ol>
      <div className="flex shrink-0 flex-wrap justify-end self-start max-sm:inline-full">
        {detailed && dated.size > 1 && (
          <Button
            look="quiet"
            label={arriving.orderByDate}
            onClick={() => {
              useApp.getState().orderByDate();
            }}
          />
        )}
        <Button
          look="quiet"
          label={arriving.sources}
          aria-expanded={detailed}
          onClick={() => {
            setDetailed(!detailed);
          }}
        />
        <Button look="quiet" icon="check" label={outlets.done} onClick={fold} />
      </div>
    </section>
  );
}

interface OutletItemProps {
  readonly article: LoadedArticle;
  readonly index: number;
  readonly apart: boolean;
  /** Says on the same line where the article is from. */
  readonly detailed: boolean;
}

function OutletItem({ article, index, apart, detailed }: OutletItemProps) {
  const { outlets, sigla } = useMessages();
  const siglum = siglumOf(index, sigla);
  return (
    <li
      data-article={article.id}
      className={`flex min-inline-0 items-center gap-x-3 py-0.5 ${detailed ? "max-sm:flex-wrap" : "sm:max-inline-56 sm:basis-44 sm:grow"}`}
    >
      <div
        className={`flex min-inline-0 grow items-center gap-1 max-sm:basis-full ${detailed ? "sm:inline-56 sm:grow-0" : ""}`}
      >
        <span className={`siglum min-inline-5 text-center ${apart ? "text-muted" : ""}`} aria-hidden="true">
          {siglum}
        </span>
        <DraftInput
          value={article.outlet}
          onCommit={(outlet) => {
            useApp.getState().renameOutlet(article.id, outlet);
          }}
          aria-label={outlets.name(siglum)}
          title={article.name}
          placeholder={outlets.placeholder}
          className="min-block-8 min-inline-0 grow border-be border-control bg-transparent px-1 placeholder:text-muted focus-visible:-outline-offset-2 max-sm:min-block-11 inline-0"
        />
        <OutletMenu article={article} index={index} apart={apart} siglum={siglum} />
      </div>
      {detailed && (
        <p className="min-inline-0 text-cell max-sm:basis-full sm:basis-0 sm:grow">
          <ArticleFacts article={article} />
        </p>
      )}
    </li>
  );
}

/** Ids of articles that are not in the first event. */
function useApart(): ReadonlySet<string> {
  const comparison = useApp((state) => state.comparison);
  const first = new Set(comparison?.events[0] ?? []);
  return new Set((comparison?.articles ?? []).map(({ id }) => id).filter((id) => !first.has(id)));
}

/** Enter goes on to the next name, ready to be written over, and from the last one to the comparison; Escape folds the line away. */
function stepThroughNames(event: KeyboardEvent<HTMLOListElement>): void {
  if (event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
  if (event.key === "Escape") fold();
  if (event.key !== "Enter") return;
  const fields = [...event.currentTarget.querySelectorAll("input")];
  const next = fields[fields.indexOf(event.target) + 1];
  if (next) {
    next.focus();
    // A name that was found in the page or the text gives way to what is typed.
    next.select();
  } else fold();
}

/** The keyboard goes on at the views, or at what opens the line again. */
function fold(): void {
  setNaming("closed");
  const next = "[role=tab][aria-selected=true], [data-opens=names]";
  document.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
}

/** When the reader turns to a point or to another view, the line makes room. */
function useFoldingAway(): void {
  useEffect(
    () =>
      useApp.subscribe(({ selection }, { selection: before }) => {
        // A new analysis gives the open point another id: that is no turning.
        const opened = selection.claim !== null && before.claim === null;
        if (opened || selection.view !== before.view) setNaming("closed");
      }),
    [],
  );
}

/**
 * After articles came in, names the first outlet without a name next, unless the reader is already doing something; where
 * the reader asked for the names, at once.
 */
function useFocusOnFirstName(count: number) {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(0);
  useEffect(() => {
    const more = count > before.current;
    before.current = count;
    const idle = document.activeElement === null || document.activeElement === document.body;
    if (!more || !(idle || useShell.getState().naming === "asked")) return;
    const fields = [...(list.current?.querySelectorAll("input") ?? [])];
    (fields.find((field) => field.value === "") ?? fields[0])?.focus({ preventScroll: true });
  }, [count]);
  return list;
}
