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
  groups.map((group, i) => <Group key={group.heading ?? i} group={group} />);

function Group({ group }: { readonly group: MenuGroup }) {
  return (
    <MenuSection aria-label={group.heading ?? " "} className="border-hairline not-first:border-bs py-1">
      {group.heading !== undefined && (
        <Header className="px-4 py-1 text-cell text-muted">{group.heading}</Header>
      )}
      {group.entries.map((entry) => (
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
