/** Joins the formats of links and files to what the app asks of them. */
import type { FileCodec, LinkCodec } from "./app/ports.ts";
import { MAX_FILE_BYTES } from "./share/file/limits.ts";
import type { SharedArticle, SharedComparison } from "./share/shared.ts";
import { type SharedDocument, VIEW_NAMES } from "./store/state.ts";

const loadLinks = () => import("./share/link.ts");
/** The form of files; also looked for in every file that is dropped. */
export const loadFiles = () => import("./share/file/index.ts");

const links: LinkCodec = {
  encode: async (shared, methodVersion) => {
    const { encodeLink, LinkTooLarge } = await loadLinks();
    return encodeLink(toShared(shared, methodVersion)).catch((error: unknown) => {
      if (error instanceof LinkTooLarge) return null;
      throw error;
    });
  },
  decode: async (fragment) => {
    const result = await (await loadLinks()).decodeLink(fragment);
    if (!result.ok) return result;
    return { ok: true, ...fromShared(result.shared) };
  },
};

/**
 * Begins to read the link in the address at once: the page waits for its strings and for the device's store meanwhile, and
 * reading takes as long as both.
 */
export function reading(payload: string): LinkCodec {
  if (payload === "") return links;
  const early = links.decode(payload);
  return {
    ...links,
    decode: (fragment) => (fragment === payload ? early : links.decode(fragment)),
  };
}

/** `loadPage` gives the page of the app without a comparison; it rejects where that cannot be had. */
export const filesOver = (loadPage: () => Promise<string>): FileCodec => ({
  mostBytes: MAX_FILE_BYTES,
  isOurs: async (head) => (await loadFiles()).isComparisonFile(head),
  read: async (bytes) => {
    const result = (await loadFiles()).readComparisonFile(bytes);
    if (!result.ok) return result;
    const { shown, ...shared } = result.filed;
    return { ok: true, tail: shown, ...fromShared(shared) };
  },
  write: async (kind, { shared, methodVersion, tail }) => {
    const { fillPage, NotFileable, writeRecord } = await loadFiles();
    const filed = { ...toShared(shared, methodVersion), shown: tail };
    try {
      return kind === "page" ? fillPage(await loadPage(), writeRecord(filed)) : `${writeRecord(filed, 1)}\n`;
    } catch (error) {
      if (error instanceof NotFileable) return null;
      throw error;
    }
  },
});

/** Only what a format knows: an article of the store has an id besides, which follows from its text. */
function toShared(shared: SharedDocument, methodVersion: string): SharedComparison {
  return { ...shared, articles: shared.articles.map(toArticle), methodVersion };
}

function toArticle({ outlet = "", ...article }: SharedDocument["articles"][number]): SharedArticle {
  const { name, text, language, direction, title, author, date, address } = article;
  const details = Object.entries({ title, author, date, address }).filter(([, said]) => said);
  return { name, outlet, text, language, direction, ...Object.fromEntries(details) };
}

function fromShared({ selection, methodVersion, ...shared }: SharedComparison): {
  readonly shared: SharedDocument;
  readonly methodVersion: string;
} {
  // A view that this version does not have opens as the first one.
  const view = VIEW_NAMES.find((name) => name === selection.view) ?? "points";
  return { methodVersion, shared: { ...shared, selection: { ...selection, view } } };
}
