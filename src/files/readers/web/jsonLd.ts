/** An object of JSON-LD (https://schema.org). */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /Article$|^Report$|BlogPosting$|^SocialMediaPosting$/;
/** Characters of one script that is read, and things that are looked at; above it stands no article's own description. */
const MAX_SCRIPT = 1_000_000;
const MAX_THINGS = 2_000;

/** The articles that a page describes, in its order. Scripts that are no JSON say nothing. */
export function articlesIn(document: Document): Thing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  return scripts.flatMap((script) => thingsIn(script.textContent)).filter(isArticle);
}

/** Everything in a script, with what stands in lists and graphs. */
function thingsIn(script: string): Thing[] {
  if (script.length > MAX_SCRIPT) return [];
  const queue: unknown[] = [parsed(script)];
  const things: Thing[] = [];
  for (const value of queue) {
    if (things.length >= MAX_THINGS) break;
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MAX_THINGS));
    else if (isThing(value)) {
      things.push(value);
      if ("@graph" in value) queue.push(value["@graph"]);
      if (isThing(value["mainEntity"])) queue.push(value["mainEntity"]);
    }
  }
  return things;
}

/** Some sites write line ends into strings, or wrap the script into a comment. */
function parsed(script: string): unknown {
  try {
    return JSON.parse(
      script
        .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, "")
        .replace(/[\n\r\t]/g, " "),
    );
  } catch {
    return null;
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isArticle = (thing: Thing): boolean =>
  [thing["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type));

/** A property's text: a string, or the name of a thing or of several. "" where it has none. */
export function nameIn(thing: Thing | undefined, property: string): string {
  return [thing?.[property]]
    .flat()
    .map((value) => (isThing(value) ? value["name"] : value))
    .filter((name) => typeof name === "string" && name.trim() !== "")
    .join(", ");
}

/** A property's address, also where it is a thing. */
export function addressIn(thing: Thing | undefined, property: string): string {
  const value = thing?.[property];
  const address = isThing(value) ? (value["@id"] ?? value["url"]) : value;
  return typeof address === "string" ? address : "";
}
