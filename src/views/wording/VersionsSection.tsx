import { useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { sliceOf } from "../../model/span.ts";
import type { ClaimWording } from "../../model/wording.ts";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";
import type { Board } from "../board/board.ts";
import { piecesOf } from "../board/pieces.ts";
import { type DifferenceMark, kindsOf } from "../board/wordMarks.ts";
import { type OpenClaim, openerProps } from "../openClaim.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import { MarkLegend } from "../parts/MarkLegend.tsx";
import { OutletName } from "../parts/OutletName.tsx";
import { RowMenu } from "./RowMenu.tsx";
import { pointsOf, type ShownPoint, type ShownVersion } from "./versions.ts";

interface VersionsSectionProps {
  readonly board: Board;
  readonly columns: readonly Column[];
  readonly claims: readonly ClaimWording[];
  /** The outlet compared with; null for the first that has the point. */
  readonly against: string | null;
  readonly onOpen: OpenClaim;
}

/** Points shown at first, and further ones at each press: a thousand of them would keep a reader waiting. */
const STEP = 60;
const HEAD_LIMIT = 140;

/** Each shared point in the words of each outlet, the same words once, differences from one outlet's version marked. */
export function VersionsSection({ board, columns, claims, against, onOpen }: VersionsSectionProps) {
  const { views } = useMessages();
  const words = views.wording.versions;
  const [limit, setLimit] = useState(STEP);
  const points = pointsOf({ ...board, columns }, claims, against);
  return (
    <>
      <h3 id="wording-versions">{words.heading}</h3>
      {points.length === 0 && <p className="views-note">{words.empty}</p>}
      {points.length > 0 && <Against columns={columns} against={against} />}
      {points.length > 0 && <MarkLegend kinds={marksIn(points.slice(0, limit))} />}
      <ol className="version-points" aria-labelledby="wording-versions">
        {points.slice(0, limit).map((point) => (
          <VersionPoint
            key={point.row.claim.id}
            board={board}
            columns={columns}
            point={point}
            onOpen={onOpen}
          />
        ))}
      </ol>
      {points.length > limit && (
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            setLimit(limit + STEP);
          }}
        >
          {words.more(points.length - limit)}
        </button>
      )}
    </>
  );
}

/** Which outlet's version the others are compared with. */
function Against({ columns, against }: Pick<VersionsSectionProps, "columns" | "against">) {
  const { views } = useMessages();
  return (
    <label className="against-choice">
      {views.wording.versions.against}{" "}
      <select
        value={against ?? ""}
        onChange={({ target }) => {
          useApp.getState().choose({ against: target.value === "" ? null : target.value });
        }}
      >
        <option value="">{views.wording.versions.first}</option>
        {columns.map(({ loaded, siglum }) => (
          <option key={loaded.id} value={loaded.id}>
            {views.outlet(siglum, loaded.outlet)}
          </option>
        ))}
      </select>
    </label>
  );
}

const marksIn = (points: readonly ShownPoint[]) =>
  kindsOf(points.flatMap(({ versions }) => versions.flatMap(({ marks }) => marks)));

function VersionPoint({
  board,
  columns,
  point: { row, versions },
  onOpen,
}: Pick<VersionsSectionProps, "board" | "columns" | "onOpen"> & { readonly point: ShownPoint }) {
  const { app, views, number } = useMessages();
  return (
    <li>
      <span className="row-title">
        <button
          type="button"
          className="point-button"
          {...openerProps(row.claim.id)}
          onClick={() => {
            onOpen(row.claim.id);
          }}
        >
          <span className="claim-number">{number(row.number)}</span>{" "}
          <ClaimText board={board} row={row} limit={HEAD_LIMIT} />
        </button>
        <RowMenu
          label={`${views.wording.copy}${app.colon}${views.point(row.number)}`}
          title={views.point(row.number)}
          columns={columns}
          texts={columns.map((column) => textOf(versions, column))}
          passages={versions.map(({ column, mention: { start, end } }) => ({ column, start, end }))}
        />
      </span>
      <dl>
        {versions.map((version) => (
          <Version key={version.column.loaded.id + String(version.mention.start)} version={version} />
        ))}
      </dl>
    </li>
  );
}

/** An outlet's words in a version, its own or those that it shares. */
function textOf(versions: readonly ShownVersion[], column: Column): string {
  const version = versions.find(({ columns }) => columns.includes(column));
  return version ? sliceOf(version.column.compared.text, version.mention) : "";
}

function Version({
  version: { columns, column, mention, marks, acrossLanguages },
}: {
  readonly version: ShownVersion;
}) {
  const { views } = useMessages();
  const words = views.wording.versions;
  const { text, language, direction } = column.compared;
  return (
    <div>
      <dt>
        {columns.map((one) => (
          <OutletName key={one.loaded.id} column={one} short />
        ))}
      </dt>
      <dd>
        {columns.length > 1 && (
          <p className="version-note">
            {words.same(columns.map(({ siglum }) => siglum))} – {words.agency}
          </p>
        )}
        <blockquote className="article version-words" lang={language} dir={direction}>
          {piecesOf<DifferenceMark>(text, mention, marks).map((piece) => {
            const [kind] = piece.marks;
            const shown = sliceOf(text, piece);
            return kind ? (
              <mark key={piece.start} className={`words-${kind}`} title={views.card.marks[kind]}>
                {shown}
              </mark>
            ) : (
              <span key={piece.start}>{shown}</span>
            );
          })}
        </blockquote>
        {acrossLanguages && <p className="version-note">{words.acrossLanguages}</p>}
      </dd>
    </div>
  );
}
