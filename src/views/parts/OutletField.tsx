import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";
import { DraftInput } from "../../ui/DraftInput.tsx";
import { firstWordsOf } from "../board/firstWords.ts";

/** A siglum with its outlet's name, to be written where it stands; the first words of the article wait for one. */
export function OutletField({ column }: { readonly column: Column }) {
  const { outlets } = useMessages();
  const { siglum, loaded } = column;
  return (
    <span className="outlet-field">
      <span className="siglum" aria-hidden="true">
        {siglum}
      </span>
      <DraftInput
        value={loaded.outlet}
        onCommit={(name) => {
          useApp.getState().renameOutlet(loaded.id, name);
        }}
        aria-label={outlets.name(siglum)}
        placeholder={firstWordsOf(column)}
        emptyDir={column.compared.direction}
        title={loaded.name}
      />
    </span>
  );
}
