import { useEffect, useRef } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { siglumOf } from "../store/sigla.ts";
import type { LoadedArticle } from "../store/state.ts";
import { DraftInput } from "../ui/DraftInput.tsx";
import { FileButton } from "./FileButton.tsx";
import { OutletMenu } from "./OutletMenu.tsx";

/** Who is cited under which letter; every name can be written here. */
export function OutletList() {
  const { outlets, header } = useMessages();
  const articles = useApp((state) => state.document.articles);
  const apart = useApart();
  const list = useFocusOnFirstName(articles.length);
  return (
    <section
      aria-label={outlets.label}
      className="flex flex-wrap items-end gap-x-5 gap-y-1 py-1 sm:flex-nowrap sm:justify-between"
    >
      <ol
        ref={list}
        className="grid max-block-52 min-inline-0 grid-cols-2 gap-x-5 gap-y-1 overflow-y-auto p-1 max-sm:inline-full sm:flex sm:flex-wrap"
      >
        {articles.map((article, i) => (
          <OutletItem key={article.id} article={article} index={i} apart={apart.has(article.id)} />
        ))}
      </ol>
      <span className="shrink-0">
        <FileButton look="quiet" icon="add" label={header.add} />
      </span>
    </section>
  );
}

function OutletItem({
  article,
  index,
  apart,
}: {
  readonly article: LoadedArticle;
  readonly index: number;
  readonly apart: boolean;
}) {
  const { outlets, sigla } = useMessages();
  const siglum = siglumOf(index, sigla);
  return (
    <li className="flex min-inline-0 items-center gap-1">
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
        className="min-block-9 min-inline-0 grow border-be sm:inline-36 border-hairline bg-transparent px-1 placeholder:text-muted hover:border-control"
      />
      <OutletMenu article={article} index={index} apart={apart} siglum={siglum} />
    </li>
  );
}

/** Ids of articles that are not in the first event. */
function useApart(): ReadonlySet<string> {
  const comparison = useApp((state) => state.comparison);
  const first = new Set(comparison?.events[0] ?? []);
  return new Set((comparison?.articles ?? []).map(({ id }) => id).filter((id) => !first.has(id)));
}

/** After articles came in, names the first outlet without a name next, unless the reader is already doing something. */
function useFocusOnFirstName(count: number) {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(0);
  useEffect(() => {
    const more = count > before.current;
    before.current = count;
    const idle = document.activeElement === null || document.activeElement === document.body;
    // On a phone the keyboard would cover what was just loaded.
    if (!more || !idle || !matchMedia("(pointer: fine)").matches) return;
    const fields = list.current?.querySelectorAll("input") ?? [];
    [...fields].find((field) => field.value === "")?.focus({ preventScroll: true });
  }, [count]);
  return list;
}
