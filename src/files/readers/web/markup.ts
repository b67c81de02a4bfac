/**
 * Tags in the markup of a page. A browser builds a page as fast as this scan reads it, but takes long where elements are
 * open inside each other by the thousand: 38 s for 100,000 <div>, measured in Chromium. Raising a limit lets a page like
 * that hold up the app.
 */
const MAX_TAGS = 60_000;
const MAX_OPEN = 2_000;
/**
 * Characters of words, each counted once for every element that is open around it: looking for the article reads the words of
 * an element again for each element in it. A long feature deep inside a page has 4 million; 11 million (600 <div> around
 * 18,000 characters) took 3 s.
 */
const MAX_ENCLOSED = 6_000_000;

/**
 * Characters between tags, white space of the markup included. The longest live pages have some 500,000; with a million the page
 * stood still for up to 3 s (npm run bench:intake), only to find an article longer than any that is read.
 */
const MAX_WORDS = 800_000;

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
export const isBuildable = (markup: string): boolean => faultOf(markup) === null;

/** What keeps a page's markup from being built in a time that nobody notices: its elements, or the length of its words. */
export function faultOf(markup: string): "tooComplex" | "tooLong" | null {
  const tag = new RegExp(TAG);
  let open = 0;
  let tags = 0;
  let enclosed = 0;
  let words = 0;
  let wordsFrom = 0;
  for (let found = tag.exec(markup); found; found = tag.exec(markup)) {
    const [start, slash, name = ""] = found;
    const element = name.toLowerCase();
    const between = Math.max(0, found.index - wordsFrom);
    enclosed += between * open;
    words += between;
    if (start === "<!--" || (RAW.has(element) && slash === "")) {
      const end = new RegExp(start === "<!--" ? "-->" : `</${name}`, "gi");
      end.lastIndex = tag.lastIndex;
      if (!end.test(markup)) return null;
      tag.lastIndex = end.lastIndex;
    } else if (!SELF_ENDING.has(element)) open = Math.max(0, open + (slash === "" ? 1 : -1));
    if (words > MAX_WORDS) return "tooLong";
    if (++tags > MAX_TAGS || open > MAX_OPEN || enclosed > MAX_ENCLOSED) return "tooComplex";
    if (wordsFrom < tag.lastIndex) wordsFrom = endOfTag(markup, tag.lastIndex);
  }
  return words + Math.max(0, markup.length - wordsFrom) > MAX_WORDS ? "tooLong" : null;
}

/** Where the words after a tag begin, whose name ends at `from`; a tag that never ends has none after it. */
function endOfTag(markup: string, from: number): number {
  const end = markup.indexOf(">", from - 1);
  return end === -1 ? markup.length : end + 1;
}
