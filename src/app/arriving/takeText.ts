import { openDialog, type Pasted } from "../shell.ts";

/** A text that is nothing but the address of a page. */
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text.trim());

/** What came as a text, without a file: it goes into the paste dialog, where its outlet can be said. */
export function takeText({ text, html = "", ...facts }: Pasted): void {
  openDialog("paste", isAddress(text) ? { text: "", address: text.trim() } : { text, html, ...facts });
}
