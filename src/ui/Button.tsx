import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

const LOOKS = {
  /** The one step that leads on. */
  primary: "border-accent bg-accent text-page hover:opacity-90 max-sm:min-block-11 max-sm:min-inline-11",
  /** A step among others. */
  plain: "border-control bg-page text-ink hover:bg-surface",
  /** A tool at the edge. */
  quiet: "border-transparent bg-transparent text-ink hover:bg-surface",
};

interface ButtonProps extends Omit<ComponentProps<"button">, "children"> {
  readonly look?: keyof typeof LOOKS;
  readonly icon?: IconName;
  /** The words; also the name where only the icon shows. */
  readonly label: string;
  /** "always", "wide" (the words go on a phone), or "never". */
  readonly words?: "always" | "wide" | "never";
  readonly children?: ReactNode;
}

/** A button in words, with an icon where it helps; at least 36 px high. */
export function Button({ look = "plain", icon, label, words = "always", children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      data-look={look}
      title={rest.title ?? (words === "always" ? undefined : label)}
      className={`inline-flex min-block-9 min-inline-9 items-center justify-center gap-2 rounded-control border px-3 py-1 text-ui disabled:opacity-40 ${LOOKS[look]} ${rest.className ?? ""}`}
    >
      {icon && <Icon name={icon} />}
      <span className={words === "always" ? "" : words === "wide" ? "max-sm:sr-only" : "sr-only"}>
        {label}
      </span>
      {children}
    </button>
  );
}
