import { type RefObject, useEffect, useRef } from "react";
import { Menu as AriaMenu } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { MenuEntries, type MenuGroup, POPOVER } from "./Menu.tsx";

interface MenuAtProps {
  /** The control that opened it: the menu stands beside it, and the focus returns to it. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly onClose: () => void;
}

/** A menu that one of many controls opened: a table with a menu in each head needs only one. */
export function MenuAt({ opener, label, groups, onClose }: MenuAtProps) {
  const menu = useRef<HTMLDivElement>(null);
  // Without a trigger of its own the menu takes the focus itself; a reader expects to be on its first entry.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      menu.current?.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  return (
    <Popover triggerRef={opener} isOpen onOpenChange={onClose} className={POPOVER}>
      <AriaMenu ref={menu} aria-label={label} autoFocus="first" onClose={onClose} className="outline-none">
        <MenuEntries groups={groups} />
      </AriaMenu>
    </Popover>
  );
}
