import type { KeyboardEvent, ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Button } from "./Button.tsx";

interface DialogProps {
  readonly heading: string;
  /** Name of the button that closes. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Control or Command with Enter confirms: it sends the dialog's form, or presses its primary button. */
function confirm({ key, ctrlKey, metaKey, currentTarget }: KeyboardEvent<HTMLElement>): void {
  if (key !== "Enter" || !(ctrlKey || metaKey)) return;
  const form = currentTarget.querySelector("form");
  if (form) form.requestSubmit();
  else currentTarget.querySelector<HTMLElement>("[data-look=primary]")?.click();
}

/** A modal dialog: the focus stays inside and returns to where it was; Escape and a press outside close it. */
export function Dialog({ heading, closeLabel, onClose, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={onClose}
      className="fixed inset-0 z-40 grid items-center justify-items-center overflow-y-auto bg-[rgb(0_0_0/0.45)] p-4"
    >
      <Modal className="inline-full max-inline-xl rounded-control border border-hairline bg-page text-ink shadow-xl">
        <AriaDialog className="grid gap-4 p-5 outline-none">
          <div className="contents" onKeyDown={confirm}>
            <div className="flex items-start justify-between gap-4">
              <Heading slot="title" className="text-lg font-semibold">
                {heading}
              </Heading>
              <Button look="quiet" icon="close" label={closeLabel} words="never" onClick={onClose} />
            </div>
            {children}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
