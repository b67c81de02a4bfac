import type { Clause, Sentence } from "../../model/article.ts";
import { tokenize, type Token } from "../../text/tokens.ts";
import type { LanguageRules, PhraseTable } from "./rules.ts";
import { trimmed } from "./sentences.ts";

/** Words that a clause has at least. Raising it cuts less. */
const LEAST_WORDS = 3;

/** S20: the clauses of all sentences, in reading order. */
export function splitClauses(text: string, sentences: readonly Sentence[], rules: LanguageRules): Clause[] {
  return sentences.flatMap((sentence, index) => {
    if (sentence.kind === "furniture") return [];
    const borders = sentence.kind === "body" ? clauseBorders(text, sentence, rules) : [];
    const ends = [...borders, sentence.end];
    return ends.flatMap((end, i) => {
      const span = trimmed(text, i === 0 ? sentence.start : (borders[i - 1] ?? sentence.start), end);
      return span ? [{ ...span, sentence: index }] : [];
    });
  });
}

function clauseBorders(text: string, sentence: Sentence, rules: LanguageRules): number[] {
  const tokens = tokenize(text, sentence.start, sentence.end);
  const borders: number[] = [];
  let since = 0;
  for (let i = 1; i < tokens.length; i++) {
    const at = tokens[i]?.start ?? sentence.end;
    if (i - since < LEAST_WORDS || tokens.length - i < LEAST_WORDS) continue;
    const gap = text.slice(tokens[i - 1]?.end, at);
    if (!opensClause(tokens, i, gap, rules)) continue;
    borders.push(at - opening(gap));
    since = i;
  }
  return borders;
}

/** Code units of opening marks at the end of a gap: they go with the word that follows. */
const opening = (gap: string): number => /[«“„‘"'([]*$/u.exec(gap)?.[0].length ?? 0;

function opensClause(tokens: readonly Token[], i: number, gap: string, rules: LanguageRules): boolean {
  if (/[;؛]/u.test(gap)) return true;
  if (phraseAt(rules.anywhere, tokens, i)) return true;
  if (!/[,،、]/u.test(gap)) return false;
  if (phraseAt(rules.afterComma, tokens, i)) return true;
  return rules.participle?.test(tokens[i]?.norm ?? "") ?? false;
}

/** True where one of the phrases begins with the word at `i`. */
function phraseAt(table: PhraseTable, tokens: readonly Token[], i: number): boolean {
  const list = table.get(tokens[i]?.norm ?? "") ?? [];
  return list.some((phrase) => phrase.every((word, j) => tokens[i + j]?.norm === word));
}
