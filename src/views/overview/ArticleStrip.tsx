import { type CSSProperties, memo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Column } from "../../store/columns.ts";
import { Strip, type StripItem } from "../../ui/Strip.tsx";
import type { Board } from "../board/board.ts";
import { GROUPS, occurs } from "../board/groups.ts";
import { positionOf } from "../board/sentences.ts";
import { type OpenClaim, openerProps } from "../openClaim.ts";
import { type Mark, marksByArticle } from "./presence.ts";

interface ArticleStripProps {
  readonly board: Board;
  readonly column: Column;
  readonly onOpen: OpenClaim;
  /** Whether its marks are drawn. */
  readonly drawn: boolean;
}

/**
 * An article from lead to end. What others have too stands above the line, the taller the more of them; what only this
 * outlet has hangs below it. Each mark opens its point.
 */
export const ArticleStrip = memo(function ArticleStrip({ board, column, onOpen, drawn }: ArticleStripProps) {
  const { views } = useMessages();
  const id = column.loaded.id;
  const marks = drawn ? (marksByArticle(board).get(id) ?? []) : [];
  const items = marks.map(({ row, mention, at, length }): StripItem => {
    const position = positionOf(column.compared, mention);
    const place = position ? views.positionInWords(position.at, position.of) : "";
    return {
      key: `${row.claim.id} ${mention.start}`,
      label: views.overview.mark(row.number, views.overview.legend[row.group] ?? "", place),
      className: `mark mark-${row.group}`,
      style: placeOf({ at, length }),
      data: openerProps(row.claim.id, id),
      onOpen: () => {
        onOpen(row.claim.id, id, mention);
      },
    };
  });
  const outlet = views.outlet(column.siglum, column.loaded.outlet);
  return <Strip label={views.overview.stripOf(outlet)} className="article-strip" items={items} />;
});

const placeOf = ({ at, length }: Pick<Mark, "at" | "length">): CSSProperties => ({
  marginInlineStart: percent(at),
  inlineSize: percent(length),
});

/** Two digits: a tenth of a pixel on the widest page. */
const percent = (part: number): string => `${(100 * part).toFixed(2)}%`;

/** What height and side of the line mean. */
export function StripLegend({ board }: { readonly board: Board }) {
  const { views } = useMessages();
  const groups = GROUPS.filter((group) => occurs(board, group));
  return (
    <span className="strip-legend">
      {groups.map((group) => (
        <span key={group}>
          <span className="article-strip" aria-hidden="true">
            <span className={`mark mark-${group}`} style={placeOf({ at: 0.15, length: 0.7 })} />
          </span>{" "}
          {views.overview.legend[group]}
        </span>
      ))}
    </span>
  );
}
