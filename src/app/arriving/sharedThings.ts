import type { SharedThings } from "../../offline/protocol.ts";
import type { Pasted } from "../shell.ts";
import { isAddress } from "./takeText.ts";

/** What another program shared, as the app goes on with it. */
export interface SharedContent {
  readonly files: readonly File[];
  /** For the paste dialog; null where there are no words of an article. */
  readonly pasted: Pasted | null;
  /** Neither files nor words: an address alone, or nothing at all. */
  readonly problem: "address" | "nothing" | null;
}

/** A text with the address that it is from on its end; some browsers put what was marked into quotation marks. */
const WITH_ADDRESS = /^([^]*\S)\s+(https?:\/\/\S+)$/;
const QUOTED = /^(?:"([^]*)"|“([^]*)”)$/;

/** Sorts what was shared: most browsers share a page as its address alone, marked words with the address behind them. */
export function sharedContent(shared: SharedThings | null): SharedContent {
  const { files = [], title = "" } = shared ?? {};
  const given = shared?.text.trim() ?? "";
  const [, words, behind] = WITH_ADDRESS.exec(given) ?? [];
  const [, straight, curly] = QUOTED.exec(words ?? "") ?? [];
  const text = isAddress(given) ? "" : (straight ?? curly ?? words ?? given).trim();
  const address =
    [shared?.address.trim(), behind, given].find((one) => one !== undefined && isAddress(one)) ?? "";
  // A page is often shared as its title and its address: its title is no article.
  const hasWords = text !== "" && text !== title.trim();
  if (hasWords) return { files, pasted: { text, title, address }, problem: null };
  if (files.length > 0) return { files, pasted: null, problem: null };
  return { files, pasted: null, problem: address === "" && text === "" ? "nothing" : "address" };
}
