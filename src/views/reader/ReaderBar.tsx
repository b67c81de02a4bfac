import type { ReactNode } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Row } from "../board/board.ts";
import { partLabels } from "./PartStrip.tsx";
import type { PartKind } from "./strip.ts";

interface ReaderBarProps {
  /** What occurs in the strips on show. */
  readonly parts: ReadonlySet<PartKind>;
  /** The point that is shown without its card. */
  readonly row: Row | null;
  /** Whether columns stand beside each other. */
  readonly beside: boolean;
  readonly follows: boolean;
  readonly onFollow: (follows: boolean) => void;
  readonly onBack: (() => void) | null;
  readonly onOpen: () => void;
  /** The choice of columns. */
  readonly children: ReactNode;
}

/** Above the columns: which are shown, what the strips mean, the way back and the way to the card. */
export function ReaderBar(props: ReaderBarProps) {
  const { parts, row, beside, follows, onFollow, onBack, onOpen, children } = props;
  const messages = useMessages();
  const { reader, point } = messages.views;
  return (
    <div className="reader-bar">
      {children}
      <ul className="part-legend" aria-label={reader.legend}>
        {partLabels(messages)
          .filter(([kind]) => parts.has(kind))
          .map(([kind, label]) => (
            <li key={kind}>
              <span className={`part-sample part-${kind}`} aria-hidden="true" /> {label}
            </li>
          ))}
      </ul>
      {beside && (
        <label className="follow">
          <input
            type="checkbox"
            checked={follows}
            onChange={({ target }) => {
              onFollow(target.checked);
            }}
          />{" "}
          {reader.follow}
        </label>
      )}
      {onBack && (
        <button type="button" className="plain-button" onClick={onBack}>
          {reader.back}
        </button>
      )}
      {row && (
        <span className="shown-point">
          {point(row.number)}{" "}
          <button type="button" className="plain-button" onClick={onOpen}>
            {reader.openPoint}
          </button>
        </span>
      )}
    </div>
  );
}
