import { useRef, type KeyboardEvent, type ReactNode } from "react";

interface TabListProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly current: Name;
  readonly onChange: (name: Name) => void;
}

/** Tabs as ARIA has them: one tab stop, arrows follow the line of writing, the choice follows the focus. */
export function TabList<Name extends string>({ label, tabs, current, onChange }: TabListProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = stepOf(event.key, getComputedStyle(event.currentTarget).direction === "rtl");
    const index = tabs.findIndex(({ name }) => name === current);
    const next = by === null ? undefined : tabs[(index + by + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.name);
    list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={label}
      className="flex gap-6 overflow-x-auto max-sm:grow max-sm:justify-between max-sm:gap-2"
      onKeyDown={step}
    >
      {tabs.map((tab) => (
        <button
          key={tab.name}
          id={`tab-${tab.name}`}
          type="button"
          role="tab"
          aria-selected={tab.name === current}
          aria-controls="tab-panel"
          tabIndex={tab.name === current ? 0 : -1}
          onClick={() => {
            onChange(tab.name);
          }}
          className="min-block-bar shrink-0 border-be-2 border-transparent text-ui text-muted focus-visible:-outline-offset-2 aria-selected:border-accent aria-selected:font-semibold aria-selected:text-ink max-sm:min-block-11 forced-colors:border-[Canvas] forced-colors:aria-selected:border-[Highlight]"
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** What the current tab shows. */
export function TabPanel({ current, children }: { readonly current: string; readonly children: ReactNode }) {
  return (
    <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${current}`}>
      {children}
    </div>
  );
}

function stepOf(key: string, rtl: boolean): 1 | -1 | null {
  if (key === "ArrowRight") return rtl ? -1 : 1;
  if (key === "ArrowLeft") return rtl ? 1 : -1;
  return null;
}
