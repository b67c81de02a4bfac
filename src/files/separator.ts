/** How the articles of one text are told apart; the keys of `messages.paste.several.by`. */
export type Separator = "title" | "rule" | "blank";

/** One of several articles in a text. */
export interface Part {
  readonly text: string;
  /** From a head such as "Title: …". */
  readonly title?: string;
}

/** A text that holds several articles, and what they were told apart by. */
export interface Split {
  readonly by: Separator;
  /** At least two. */
  readonly parts: readonly Part[];
}

/** Signs alone on a line. */
const RULE = /^[ \t]*(?:[-*=_#~•—–+][ \t]*){3,}$/mu;
const HEAD = /^[ \t]*(?:title|headline|titre|العنوان|عنوان|заголовок)[ \t]*:[ \t]*(\S[^\n]*)$/imu;
/** Empty lines between articles: one stands between paragraphs, two may. */
const BLANK = /\n(?:[ \t]*\n){3,}/u;
/** Words that an article has at least. A lower number takes a signature or a caption for one. */
const LEAST_WORDS = 12;

/**
 * Whether a text seems to hold several articles, and which; null where it does not. Asked before anything is split: the
 * reader may decline. Signs between articles are left out, the words stay as they are.
 */
export function splitPasted(text: string): Split | null {
  return (
    splitBy("title", byHeads(text)) ??
    splitBy("rule", byPattern(text, RULE)) ??
    splitBy("blank", byPattern(text, BLANK))
  );
}

function splitBy(by: Separator, parts: readonly Part[]): Split | null {
  const whole = parts.filter((part) => part.text !== "");
  return whole.length > 1 && whole.every((part) => wordsIn(part.text) >= LEAST_WORDS)
    ? { by, parts: whole }
    : null;
}

const byPattern = (text: string, pattern: RegExp): Part[] =>
  text.split(pattern).map((part) => ({ text: part.trim() }));

/** An article begins at each head; what stands before the first one has to be an article too. */
function byHeads(text: string): Part[] {
  const heads = [...text.matchAll(new RegExp(HEAD, "gimu"))];
  if (heads.length === 0) return [];
  const before = text.slice(0, heads[0]?.index).trim();
  const parts = heads.map((head, i): Part => {
    const title = head[1]?.trim() ?? "";
    const rest = text
      .slice(head.index + head[0].length, heads[i + 1]?.index)
      .replace(RULE, "")
      .trim();
    return { title, text: rest === "" ? "" : `${title}\n\n${rest}` };
  });
  return [{ text: before.replace(RULE, "").trim() }, ...parts];
}

/** How many words and numbers a text has. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
