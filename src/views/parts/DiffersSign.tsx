/**
 * The sign "not equal", drawn: the faces of the app do not have it, and a stroke that the browser takes from another face falls
 * beside the sign. `label` where no words beside it say what it means.
 */
export function DiffersSign({ label }: { readonly label?: string }) {
  return (
    <svg
      className="differs-sign"
      viewBox="0 0 16 16"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <path d="M2.5 5.75h11M2.5 10.25h11M5 13.5l6-11" fill="none" stroke="currentColor" strokeWidth="1.25" />
    </svg>
  );
}
