/** Where links lead: to this page, or to a copy of the app on the web where this page opens on one machine only. */
import type { Settings } from "../store/state.ts";

/** Why something is no address that links could lead to; the keys of `messages.share.hostedProblems`. */
export type HostedProblem = "wrong" | "local";

/** Longer than any address that people give. */
const LONGEST = 500;

/** True where a page is served from the reader's own machine, so that no one else can open its address. */
export const isLocal = ({ protocol, hostname }: Pick<Location, "protocol" | "hostname">): boolean =>
  protocol === "file:" || /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname);

/**
 * Reads what a reader, a setting or the build gives as the address of a copy on the web: the address of the page alone, without
 * what comes after it, and without a name and password that would go along in every link.
 */
export function readHosted(text: string): { readonly address: string } | { readonly problem: HostedProblem } {
  const given = text.trim();
  if (given.length > LONGEST || !URL.canParse(given)) return { problem: "wrong" };
  const url = new URL(given);
  if (url.protocol !== "https:" && url.protocol !== "http:") return { problem: "wrong" };
  if (isLocal(url)) return { problem: "local" };
  [url.hash, url.search, url.username, url.password] = ["", "", "", ""];
  return { address: url.href };
}

/** The address of a copy on the web: the reader's, or the one that was given to the build; null where there is none. */
export function hostedAddress({ hostedAddress: own }: Settings): string | null {
  const built: unknown = import.meta.env["VITE_HOSTED_ADDRESS"];
  for (const given of [own, built]) {
    if (typeof given !== "string") continue;
    const read = readHosted(given);
    if ("address" in read) return read.address;
  }
  return null;
}

/** The page that a link leads to. */
export const linkBase = (here: Location, settings: Settings): string =>
  (isLocal(here) ? hostedAddress(settings) : null) ?? here.href;
