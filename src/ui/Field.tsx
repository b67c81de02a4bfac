import { useId, type ComponentProps } from "react";

interface FieldProps extends Omit<ComponentProps<"input">, "id" | "className"> {
  readonly label: string;
}

/** A one-line field under its label. */
export function Field({ label, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className="grid min-inline-0 gap-1">
      <label htmlFor={id} className="text-cell text-muted">
        {label}
      </label>
      <input
        {...rest}
        id={id}
        className="min-block-10 inline-full rounded-control border border-control bg-page px-3 text-ui placeholder:text-muted"
      />
    </div>
  );
}
