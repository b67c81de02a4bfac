/**
 * Tags in the markup of a page. A browser builds a page as fast as this scan reads it, but takes long where elements are
 * open inside each other by the thousand: 38 s for 100,000 <div>, measured in Chromium. Raising a limit lets a page like
 * that hold up the app.
 */
const MAX_TAGS = 100_000;
const MAX_OPEN = 2_000;

/** Elements that end by themselves, or that the next one of their kind ends. */
const SELF_ENDING = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd option tr td th thead tbody tfoot html head body".split(
    " ",
  ),
);
/** Elements whose content is no markup. */
const RAW = new Set(["script", "style", "textarea", "title"]);
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9-]*))/gi;

/** Whether a page's markup can be built in a time that nobody notices. */
export function isBuildable(markup: string): boolean {
  const tag = new RegExp(TAG);
  let open = 0;
  let tags = 0;
  for (let found = tag.exec(markup); found; found = tag.exec(markup)) {
    const [start, slash, name = ""] = found;
    const element = name.toLowerCase();
    if (start === "<!--" || (RAW.has(element) && slash === "")) {
      const end = new RegExp(start === "<!--" ? "-->" : `</${name}`, "gi");
      end.lastIndex = tag.lastIndex;
      if (!end.test(markup)) return true;
      tag.lastIndex = end.lastIndex;
    } else if (!SELF_ENDING.has(element)) open = Math.max(0, open + (slash === "" ? 1 : -1));
    if (++tags > MAX_TAGS || open > MAX_OPEN) return false;
  }
  return true;
}
