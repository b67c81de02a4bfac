import { useMessages } from "../../i18n/messages.tsx";
import type { Column } from "../../store/columns.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { FigureButton } from "../evidence/FigureButton.tsx";
import type { FormInOutlet } from "./formCells.ts";

interface FormListProps {
  readonly column: Column;
  readonly forms: readonly FormInOutlet[];
  readonly onShow: ShowEvidence;
}

/** The words of one outlet with how often each stands there; each opens its sentences. */
export function FormList({ column, forms, onShow }: FormListProps) {
  const { views, number } = useMessages();
  const outlet = views.outlet(column.siglum, column.loaded.outlet);
  return (
    <span className="form-list">
      {forms.map(({ label, passages }) => (
        <FigureButton
          key={label}
          evidence={{ heading: `${outlet} – ${views.wording.form(label, passages.length)}`, passages }}
          onShow={onShow}
        >
          <bdi lang={column.compared.language}>{label}</bdi>{" "}
          {passages.length > 1 && (
            <bdi className="count" dir="ltr">
              ×{number(passages.length)}
            </bdi>
          )}
        </FigureButton>
      ))}
    </span>
  );
}
