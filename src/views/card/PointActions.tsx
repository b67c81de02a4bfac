import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import { Menu } from "../../ui/Menu.tsx";
import type { Board, Row } from "../board/board.ts";
import { useAnnotations } from "../board/useAnnotations.ts";
import { noteOnPoint } from "../board/annotated.ts";
import { draftKeyOf, pointOf, useAsk } from "../corrections/context.ts";
import { NoteField } from "../corrections/NoteField.tsx";
import { pointEntries } from "../corrections/pointEntries.ts";
import { Localized } from "../parts/Localized.tsx";
import { useLinkToPoint } from "../pointLink.ts";
import { useCopy } from "../useCopy.ts";
import { pointAsMarkdown, pointAsQuotation } from "./citation.ts";

interface PointActionsProps {
  readonly board: Board;
  readonly row: Row;
}

/** What can be done with a whole point. */
export function PointActions({ board, row }: PointActionsProps) {
  const messages = useMessages();
  const { views } = messages;
  const { said, copy, copyLink } = useCopying();
  const annotations = useAnnotations();
  const ask = useAsk();
  const entries = [
    {
      key: "quotation",
      label: views.card.copyQuotation,
      onAction: () => {
        void copy(pointAsQuotation(messages, board, row));
      },
    },
    {
      key: "markdown",
      label: views.card.copyMarkdown,
      onAction: () => {
        void copy(pointAsMarkdown(messages, board, row));
      },
    },
    ...(copyLink
      ? [
          {
            key: "link",
            label: views.card.copyLink,
            onAction: () => {
              void copyLink(row.claim.id);
            },
          },
        ]
      : []),
  ];
  return (
    <div className="point-actions" role="group" aria-label={views.card.actions}>
      <Localized>
        <Menu label={views.corrections.pointMenu} groups={[{ entries: pointEntries(messages, row, ask) }]}>
          <span className="plain-button">{views.corrections.pointMenu}</span>
        </Menu>
        <Menu label={views.card.copy} groups={[{ entries }]}>
          <span className="plain-button">{views.card.copy}</span>
        </Menu>
      </Localized>
      <span role="status">{said}</span>
      {row.checked && <span className="by-hand">{views.corrections.checked}</span>}
      <NoteField
        about={draftKeyOf(row.claim)}
        label={views.corrections.noteOnPoint}
        text={noteOnPoint(annotations, row.claim)}
        onSave={(text) => {
          useApp.getState().setNote({ point: pointOf(row.claim) }, text);
        }}
      />
    </div>
  );
}

/** As anything is copied, and links; `copyLink` is null where nobody can make links. */
function useCopying() {
  const { share } = useMessages();
  const linkTo = useLinkToPoint();
  const { said, say, copy } = useCopy();
  const copyLink =
    linkTo &&
    (async (claim: string) => {
      const link = await linkTo(claim);
      if (link === null) say(share.tooLarge);
      else await copy(link);
    });
  return { said, copy, copyLink };
}
