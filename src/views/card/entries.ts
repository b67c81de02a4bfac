import type { Mention } from "../../model/comparison.ts";
import { overlapOf, sliceOf, type Span } from "../../model/span.ts";
import type { VoiceSpan } from "../../model/voice.ts";
import type { Column } from "../../store/columns.ts";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { sentenceSpanAt } from "../board/sentences.ts";

/** One outlet's words for a claim: the mentions of one sentence, or of sentences that a mention joins. */
export interface Quote {
  readonly column: Column;
  readonly mentions: readonly Mention[];
  /** The whole sentences around them. */
  readonly sentence: Span;
}

/** An outlet's words that the others are compared with. */
export interface Base {
  readonly column: Column;
  readonly quotes: readonly Quote[];
}

/** Outlets with the same words; their quotes stand under one heading. */
export interface WordingGroup {
  readonly columns: readonly Column[];
  readonly quotes: readonly Quote[];
}

/** The outlets that have a claim, in the order of the columns, those with the same words together. */
export function wordingGroupsOf(board: Board, { claim }: Row): WordingGroup[] {
  const groups = new Map<string, { columns: Column[]; quotes: Quote[] }>();
  for (const column of board.columns) {
    const mentions = mentionsIn(claim, column.loaded.id);
    if (mentions.length === 0) continue;
    const key = mentions.map((mention) => mention.wording).join(" ");
    const group = groups.get(key) ?? { columns: [], quotes: [] };
    group.columns.push(column);
    group.quotes.push(...quotesOf(column, mentions));
    groups.set(key, group);
  }
  return [...groups.values()];
}

function quotesOf(column: Column, mentions: readonly Mention[]): Quote[] {
  const quotes: Quote[] = [];
  for (const mention of mentions) {
    const sentence = sentenceSpanAt(column.compared, mention);
    const last = quotes.at(-1);
    if (!last || overlapOf(last.sentence, sentence) === 0)
      quotes.push({ column, mentions: [mention], sentence });
    else {
      const end = Math.max(last.sentence.end, sentence.end);
      quotes[quotes.length - 1] = {
        column,
        mentions: [...last.mentions, mention],
        sentence: { start: last.sentence.start, end },
      };
    }
  }
  return quotes;
}

/** Why a mention is said to be in its voice: the voice span that covers most of it. */
export function voiceSpanOf({ compared }: Column, mention: Mention): VoiceSpan | undefined {
  const spans = compared.voices.filter(
    (span) => span.voice === mention.voice && overlapOf(span, mention) > 0,
  );
  return spans.sort((a, b) => overlapOf(b, mention) - overlapOf(a, mention))[0];
}

/** The mentions of a quote that name its voices: the first in each voice. */
export const voicedMentions = ({ mentions }: Quote): Mention[] =>
  mentions.filter((mention, i) => mentions.findIndex(({ voice }) => voice === mention.voice) === i);

/** The words of a column's article at a span. */
export const wordsAt = ({ compared }: Column, span: Span): string => sliceOf(compared.text, span);
