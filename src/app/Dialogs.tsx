import { AboutDialog } from "./AboutDialog.tsx";
import { ArrivalDialog } from "./ArrivalDialog.tsx";
import { ArticleDialog } from "./arriving/ArticleDialog.tsx";
import { ExportDialog } from "./ExportDialog.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { KeptDialog } from "./KeptDialog.tsx";
import { PasteDialog } from "./PasteDialog.tsx";
import { closeDialog, type DialogName } from "./shell.ts";
import { ShareDialog } from "./ShareDialog.tsx";

/** The dialog that is open. */
export function Dialogs({ dialog }: { readonly dialog: DialogName }) {
  if (dialog === "about") return <AboutDialog onClose={closeDialog} />;
  if (dialog === "keys") return <KeysDialog onClose={closeDialog} />;
  if (dialog === "arrival") return <ArrivalDialog onClose={closeDialog} />;
  if (dialog === "details") return <ArticleDialog onClose={closeDialog} />;
  if (dialog === "export") return <ExportDialog onClose={closeDialog} />;
  if (dialog === "kept") return <KeptDialog onClose={closeDialog} />;
  return dialog === "paste" ? <PasteDialog onClose={closeDialog} /> : <ShareDialog onClose={closeDialog} />;
}
