import { useMessages } from "../../i18n/messages.tsx";
import type { Choices } from "../../store/state.ts";

interface LayoutBarProps {
  readonly choices: Choices;
  readonly onChoose: (choices: Partial<Choices>) => void;
  /** False on a phone, where there is only the list. */
  readonly withLayout: boolean;
}

/** Order of the points, and matrix or list. */
export function LayoutBar({ choices, onChoose, withLayout }: LayoutBarProps) {
  const { views } = useMessages();
  return (
    <div className="layout-bar">
      <Either
        label={views.points.order}
        options={[
          ["event", views.points.orders.event ?? ""],
          ["groups", views.points.orders.groups ?? ""],
        ]}
        chosen={typeof choices.order === "string" ? choices.order : "event"}
        onChoose={(order) => {
          onChoose({ order });
        }}
      />
      {withLayout && (
        <Either
          label={views.points.layout}
          options={[
            ["matrix", views.points.matrix],
            ["list", views.points.list],
          ]}
          chosen={choices.layout}
          onChoose={(layout) => {
            onChoose({ layout });
          }}
        />
      )}
    </div>
  );
}

interface EitherProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few words of which one is chosen. */
function Either<Value extends string>({ label, options, chosen, onChoose }: EitherProps<Value>) {
  return (
    <span className="either" role="group" aria-label={label}>
      <span className="filter-label" aria-hidden="true">
        {label}
      </span>
      {options.map(([value, text]) => (
        <button
          key={value}
          type="button"
          className="either-option"
          aria-pressed={value === chosen}
          onClick={() => {
            onChoose(value);
          }}
        >
          {text}
        </button>
      ))}
    </span>
  );
}
