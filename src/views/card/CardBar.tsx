import { useMessages } from "../../i18n/messages.tsx";

interface CardBarProps {
  readonly at: number;
  readonly of: number;
  readonly actions: { step(by: 1 | -1): void; close(): void };
}

/** Previous, next and close. */
export function CardBar({ at, of, actions }: CardBarProps) {
  const { views } = useMessages();
  const step = (by: 1 | -1, label: string, path: string) => (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      disabled={by < 0 ? at === 1 : at === of}
      onClick={() => {
        actions.step(by);
      }}
    >
      <svg className="mirrored" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
    </button>
  );
  return (
    <div className="card-bar">
      {step(-1, views.card.previous, "M12.5 4.5 7 10l5.5 5.5")}
      <bdi className="card-count">{views.card.of(at, of)}</bdi>
      {step(1, views.card.next, "M7.5 4.5 13 10l-5.5 5.5")}
      <button
        type="button"
        className="icon-button card-close"
        aria-label={views.card.close}
        onClick={() => {
          actions.close();
        }}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="m5 5 10 10M15 5 5 15" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </button>
    </div>
  );
}
