/**
 * Tags in the markup of a page. A browser builds a page as fast as this scan reads it, but takes long where elements are
 * open inside each other by the thousand: 38 s for 100,000 <div>, measured in Chromium. Raising a limit lets a page like
 * that hold up the app.
 */
const MAX_TAGS = 100_000;
const MAX_OPEN = 2_000;
/**
 * Characters of words, each counted once for every element that is open around it: looking for the article reads the words of
 * an element again for each element in it. A long feature deep inside a page has 4 million; 11 million (600 <div> around
 * 18,000 characters) took 3 s.
 */
const MAX_ENCLOSED = 6_000_000;

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
  let enclosed = 0;
  let wordsFrom = 0;
  for (let found = tag.exec(markup); found; found = tag.exec(markup)) {
    const [start, slash, name = ""] = found;
    const element = name.toLowerCase();
    enclosed += Math.max(0, found.index - wordsFrom) * open;
    if (start === "<!--" || (RAW.has(element) && slash === "")) {
      const end = new RegExp(start === "<!--" ? "-->" : `</${name}`, "gi");
      end.lastIndex = tag.lastIndex;
      if (!end.test(markup)) return true;
      tag.lastIndex = end.lastIndex;
    } else if (!SELF_ENDING.has(element)) open = Math.max(0, open + (slash === "" ? 1 : -1));
    if (++tags > MAX_TAGS || open > MAX_OPEN || enclosed > MAX_ENCLOSED) return false;
    if (wordsFrom < tag.lastIndex) wordsFrom = endOfTag(markup, tag.lastIndex);
  }
  return true;
}

/** Where the words after a tag begin, whose name ends at `from`; a tag that never ends has none after it. */
function endOfTag(markup: string, from: number): number {
  const end = markup.indexOf(">", from - 1);
  return end === -1 ? markup.length : end + 1;
}
