import { useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import { useApp } from "../../store/app.ts";
import type { Board, Row } from "../../views/board/board.ts";
import { pointAsMarkdown } from "../../views/card/citation.ts";
import { useCopy } from "../../views/useCopy.ts";
import { siglumOf } from "../../store/sigla.ts";
import { Button } from "../../ui/Button.tsx";
import { firstWords } from "../../text/firstWords.ts";
import type { Part } from "./part.ts";

interface PartChoicesProps {
  readonly part: Part;
  readonly onChange: (part: Part) => void;
  readonly board: Board | null;
  /** The point whose card is open. */
  readonly row: Row | null;
}

const LINE = "flex min-block-8 items-center gap-2";

/** What of the comparison goes along: all or one point, notes, articles. */
export function PartChoices({ part, onChange, board, row }: PartChoicesProps) {
  const { share } = useMessages();
  const notes = useApp((state) => state.document.annotations?.notes?.length ?? 0);
  return (
    <fieldset className="grid gap-1">
      <legend className="pbe-1 font-semibold">{share.what}</legend>
      {row && board && <PointChoice part={part} onChange={onChange} board={board} row={row} />}
      {notes > 0 && (
        <label className={LINE}>
          <input
            type="checkbox"
            checked={part.withNotes}
            onChange={({ target }) => {
              onChange({ ...part, withNotes: target.checked });
            }}
          />
          {share.withNotes} ({share.notes(notes)})
        </label>
      )}
      <ArticleChoices part={part} onChange={onChange} board={board} />
      {part.leftOut.size > 0 && <p className="text-cell text-muted">{share.anew}</p>}
    </fieldset>
  );
}

function PointChoice({ part, onChange, board, row }: PartChoicesProps & { board: Board; row: Row }) {
  const messages = useMessages();
  const { share } = messages;
  const { said, copy } = useCopy();
  const choice = (label: string, point: string | null) => (
    <label className={LINE}>
      <input
        type="radio"
        name="scope"
        checked={part.point === point}
        onChange={() => {
          onChange({ ...part, point });
        }}
      />
      {label}
    </label>
  );
  return (
    <div role="radiogroup" aria-label={share.what}>
      {choice(share.whole, null)}
      {choice(share.onePoint(row.number), row.claim.id)}
      {part.point !== null && (
        <div className="grid gap-1 ps-6">
          <p className="text-cell text-muted">{share.onePointHint}</p>
          <p className="flex flex-wrap items-center gap-3">
            <Button
              icon="copy"
              label={share.copyPoint}
              onClick={() => void copy(pointAsMarkdown(messages, board, row))}
            />
            <span role="status">{said}</span>
          </p>
        </div>
      )}
    </div>
  );
}

function ArticleChoices({ part, onChange, board }: Pick<PartChoicesProps, "part" | "onChange" | "board">) {
  const { share, sigla } = useMessages();
  const articles = useApp((state) => state.document.articles);
  const [open, setOpen] = useState(false);
  const compared = new Set(board?.columns.map(({ loaded }) => loaded.id));
  const apart = board ? articles.filter(({ id }) => !compared.has(id)).map(({ id }) => id) : [];
  const kept = articles.length - part.leftOut.size;
  const set = (ids: readonly ArticleId[], goes: boolean) => {
    const leftOut = new Set(part.leftOut);
    for (const id of ids)
      if (goes) leftOut.delete(id);
      else leftOut.add(id);
    onChange({ ...part, leftOut });
  };
  if (articles.length < 2) return null;
  return (
    <>
      {apart.length > 0 && apart.length < articles.length && (
        <label className={LINE}>
          <input
            type="checkbox"
            checked={apart.every((id) => part.leftOut.has(id))}
            onChange={({ target }) => {
              set(apart, !target.checked);
            }}
          />
          {share.withoutApart(apart.length)}
        </label>
      )}
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary className="min-block-8 cursor-pointer">{share.articles(kept, articles.length)}</summary>
        {open && (
          <ul className="max-block-60 overflow-y-auto ps-4">
            {articles.map((article, i) => (
              <li key={article.id}>
                <label className={LINE}>
                  <input
                    type="checkbox"
                    checked={!part.leftOut.has(article.id)}
                    disabled={kept === 1 && !part.leftOut.has(article.id)}
                    onChange={({ target }) => {
                      set([article.id], target.checked);
                    }}
                  />
                  <span className="siglum">{siglumOf(i, sigla)}</span>
                  <bdi className="truncate">{article.outlet || firstWords(article.text)}</bdi>
                  {apart.includes(article.id) && (
                    <span className="shrink-0 text-cell text-muted">({share.apart})</span>
                  )}
                </label>
              </li>
            ))}
          </ul>
        )}
        {kept === 1 && <p className="text-cell text-muted">{share.oneAtLeast}</p>}
      </details>
    </>
  );
}
