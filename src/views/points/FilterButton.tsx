import { useRef, useState } from "react";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Popover } from "react-aria-components/Popover";
import { useMessages } from "../../i18n/messages.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useCommand } from "../commands.ts";
import { Localized } from "../parts/Localized.tsx";
import { PHONE, useMediaQuery } from "../parts/useMediaQuery.ts";
import type { FilterBarProps } from "./FilterBar.tsx";
import { FilterChoices } from "./FilterChoices.tsx";

/** Opens the filters that are not in the bar: beside the button, or on a phone as a sheet from below. */
export function FilterButton(props: FilterBarProps) {
  const { views } = useMessages();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const phone = useMediaQuery(PHONE);
  useCommand("filters", () => {
    setOpen(true);
    return true;
  });
  const dialog = (
    <Dialog className="filter-dialog" aria-label={views.points.filters}>
      <div className="filter-dialog-head">
        <Heading slot="title">{views.points.filters}</Heading>
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            setOpen(false);
          }}
        >
          {views.points.done}
        </button>
      </div>
      <FilterChoices {...props} />
    </Dialog>
  );
  return (
    <>
      <button
        ref={button}
        type="button"
        className="bar-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {views.points.filters} <Icon name="down" />
      </button>
      <Localized>
        {phone ? (
          <ModalOverlay isOpen={open} isDismissable onOpenChange={setOpen} className="sheet-overlay">
            <Modal className="sheet">{dialog}</Modal>
          </ModalOverlay>
        ) : (
          <Popover triggerRef={button} isOpen={open} onOpenChange={setOpen} className="filter-popover">
            {dialog}
          </Popover>
        )}
      </Localized>
    </>
  );
}
