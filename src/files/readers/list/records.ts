/** One entry of a list, by the names of its columns. */
export type Entry = ReadonlyMap<string, string>;

type Fields = Readonly<Record<string, unknown>>;

/** Where the answers of news interfaces keep their lists, and how deep that is looked for. */
const MAX_DEPTH = 4;
/** Objects that hold more fields of the article that they stand in. */
const MORE_FIELDS = new Set(["fields", "_source", "source_", "attributes", "metadata", "thread", "article"]);
/** Where a thing in place of a word has its word: NYT's headline, NewsAPI's source. */
const WORDS = ["name", "title", "main", "text", "value", "original", "site"];

/** The longest list of objects in a JSON value; a single object is a list of one. Empty where there is none. */
export function entriesIn(value: unknown): Entry[] {
  const lists = listsIn(value, MAX_DEPTH);
  const longest = lists.reduce<readonly Fields[]>((a, b) => (b.length > a.length ? b : a), []);
  return (longest.length === 0 && isFields(value) ? [value] : longest).map(entryOf);
}

function listsIn(value: unknown, depth: number): (readonly Fields[])[] {
  if (Array.isArray(value)) return [(value as unknown[]).filter(isFields)];
  if (!isFields(value) || depth === 0) return [];
  return Object.values(value).flatMap((part) => listsIn(part, depth - 1));
}

function entryOf(fields: Fields): Entry {
  const entry = new Map<string, string>();
  const add = (from: Fields) => {
    for (const [name, value] of Object.entries(from)) {
      const word = wordOf(value);
      if (word !== "" && !entry.has(name)) entry.set(name, word);
    }
  };
  add(fields);
  for (const [name, value] of Object.entries(fields))
    if (MORE_FIELDS.has(name) && isFields(value)) add(value);
  return entry;
}

/** A value in words: paragraphs of a list of texts, names of a list of people. */
function wordOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) {
    const words = (value as unknown[]).map(wordOf).filter((word) => word !== "");
    return words.join(words.some((word) => word.length > LONG_WORD) ? "\n\n" : ", ");
  }
  return isFields(value)
    ? (WORDS.map((name) => value[name]).find((word) => typeof word === "string") ?? "")
    : "";
}

/** Characters from which a text in a list of texts is a paragraph. */
const LONG_WORD = 80;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
