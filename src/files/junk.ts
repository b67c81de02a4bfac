/** Files that systems and programs leave beside the ones that a person put there. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|~\$|(?:Thumbs\.db|desktop\.ini|Icon\r?)$)/i;
/** What belongs to a page and is no text. */
const PAGE_PART = /\.(?:css|js|mjs|map|woff2?|ttf|otf|eot|ico|svg|gif|webp|avif|bin|download)$/i;
const PAGE = /\.(?:x?html?|mht|mhtml)$/i;

/**
 * Those paths of an archive or a folder at which an article can be: without hidden files, and without the folders in which
 * browsers keep the parts of a saved page beside it ("Page.html", "Page_files/", "Page_fichiers/", "Page-Dateien/").
 */
export function withoutJunk<Item extends { readonly path: string }>(items: readonly Item[]): Item[] {
  const pages = new Set(
    items.filter(({ path }) => PAGE.test(path)).map(({ path }) => path.replace(PAGE, "")),
  );
  return items.filter(
    ({ path }) =>
      !path.endsWith("/") && !LEFT_BEHIND.test(path) && !PAGE_PART.test(path) && !isPartOfPage(path, pages),
  );
}

function isPartOfPage(path: string, pages: ReadonlySet<string>): boolean {
  const folders = path.split("/").slice(0, -1);
  return folders.some((_, i) => {
    const folder = folders.slice(0, i + 1).join("/");
    const page = /^(.*[^/])[_-][\p{L}\p{M}]+$|^(.*[^/])\.files$/u.exec(folder);
    const name = page?.[1] ?? page?.[2];
    return name !== undefined && pages.has(name);
  });
}
