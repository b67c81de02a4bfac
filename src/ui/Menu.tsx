import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Header } from "react-aria-components/Header";
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Icon } from "./Icon.tsx";

export interface MenuEntry {
  readonly key: string;
  readonly label: string;
  /** A choice that is on; absent for plain actions. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly onAction: () => void;
}

export interface MenuGroup {
  readonly heading?: string;
  readonly entries: readonly MenuEntry[];
}

interface MenuProps {
  /** Name of the button that opens the menu. */
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  /** What the button shows; the sign for "more" where absent. */
  readonly children?: ReactNode;
}

/** How every menu looks. */
export const POPOVER =
  "z-40 max-inline-[90vw] min-inline-48 overflow-y-auto rounded-control border border-hairline bg-page py-1 text-ui text-ink shadow-lg";

/** A button with a menu of actions and choices. */
export function Menu({ label, groups, children }: MenuProps) {
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        className="inline-flex min-block-9 min-inline-9 items-center justify-center rounded-control text-ink hover:bg-surface"
      >
        {children ?? <Icon name="more" />}
      </Button>
      <Popover className={POPOVER}>
        <AriaMenu aria-label={label} className="outline-none">
          <MenuEntries groups={groups} />
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** The entries of a menu under their headings, with a line between the groups. */
export const MenuEntries = ({ groups }: { readonly groups: readonly MenuGroup[] }) =>
  groups.flatMap(({ heading, entries }, i) =>
    runsOf(entries).map((run, j) => (
      <Run key={`${String(i)}.${String(j)}`} heading={j === 0 ? heading : undefined} entries={run} />
    )),
  );

/** Neighbouring entries of one kind: actions, or choices. */
function runsOf(entries: readonly MenuEntry[]): (readonly MenuEntry[])[] {
  const runs: MenuEntry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && (run[0]?.checked === undefined) === (entry.checked === undefined)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

interface RunProps {
  readonly heading: string | undefined;
  readonly entries: readonly MenuEntry[];
}

/** Choices say whether they are on: several exclude each other, a single one is switched on and off. */
function Run({ heading, entries }: RunProps) {
  const choice = entries[0]?.checked === undefined ? "none" : entries.length > 1 ? "single" : "multiple";
  return (
    <MenuSection
      aria-label={heading ?? entries.map(({ label }) => label).join(", ")}
      selectionMode={choice}
      selectedKeys={entries.filter(({ checked }) => checked).map(({ key }) => key)}
      shouldCloseOnSelect
      className="border-hairline not-first:border-bs py-1"
    >
      {heading !== undefined && <Header className="px-4 py-1 text-cell text-muted">{heading}</Header>}
      {entries.map((entry) => (
        <MenuItem
          key={entry.key}
          id={entry.key}
          textValue={entry.label}
          isDisabled={entry.disabled ?? false}
          onAction={entry.onAction}
          className="flex min-block-9 cursor-pointer items-center gap-2 px-4 outline-none focus:bg-surface disabled:opacity-40"
        >
          <span className="inline-flex inline-4">{entry.checked === true && <Icon name="check" />}</span>
          {entry.label}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
