import type { ArticleId } from "../../model/article.ts";
import { overlapOf, sliceOf, type Span } from "../../model/span.ts";
import type { VoiceId, VoiceSpan } from "../../model/voice.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Column } from "../../store/columns.ts";
import type { Board, Row } from "../board/board.ts";
import { onceFor } from "../board/onceFor.ts";
import type { VoiceKey } from "../board/voiceKeys.ts";
import type { Passage } from "../evidence/evidence.ts";

/** A number of words with the passages that hold them. */
export interface Counted {
  readonly words: number;
  readonly passages: readonly Passage[];
}

/** Reporting words as they stand in the text, with the passages that they introduce. */
export interface CueCount {
  readonly cue: string;
  /** How many times they stand there. */
  readonly times: number;
  readonly passages: readonly Passage[];
}

/** One voice in one outlet. */
export interface VoiceCell extends Counted {
  readonly column: Column;
  /** Points that the outlet has in this voice. */
  readonly rows: readonly Row[];
  /** True where the article lets this voice speak before all others. */
  readonly first: boolean;
  /** In the order of the text. */
  readonly cues: readonly CueCount[];
}

/** One voice in all outlets. */
export interface VoiceRow {
  readonly key: VoiceKey;
  /** In the order of the columns. */
  readonly cells: readonly VoiceCell[];
  /** Points that some outlet has in this voice. */
  readonly rows: readonly Row[];
}

/** Who speaks in one outlet's article; headlines count, furniture does not. */
export interface OutletShare {
  readonly column: Column;
  /** Words that count: the voices' and the outlet's own together. */
  readonly words: number;
  /** Voices in the order of the board. */
  readonly voices: readonly { readonly key: VoiceKey; readonly counted: Counted }[];
  readonly own: Counted;
  /** Words in voices that no words of their sentence name: inferred from what stands before. */
  readonly inferred: Counted;
}

export interface VoiceCounts {
  readonly outlets: readonly OutletShare[];
  /** Voices that say something in an outlet on show, in the order of the board. */
  readonly voices: readonly VoiceRow[];
}

/** All figures of the voices view; each holds the passages that it counts. */
export const voiceCountsOf = onceFor((board: Board): VoiceCounts => {
  const heard = board.columns.map(hearingOf);
  const said = rowsByVoice(board);
  const voices = [...board.voices.values()]
    .map((key) => rowOf(board, heard, said, key))
    .filter((row) => row.cells.some((cell) => cell.words > 0));
  return { outlets: heard.map((hearing) => shareOf(hearing, voices)), voices };
});

/** The points of each voice in each article, in the order of the event. */
type RowsByVoice = ReadonlyMap<ArticleId, ReadonlyMap<VoiceId, ReadonlySet<Row>>>;

function rowsByVoice({ rows }: Board): RowsByVoice {
  const said = new Map<ArticleId, Map<VoiceId, Set<Row>>>();
  for (const row of rows)
    for (const { article, voice } of row.claim.mentions) {
      if (voice === null) continue;
      const inArticle = said.get(article) ?? new Map<VoiceId, Set<Row>>();
      said.set(article, inArticle);
      inArticle.set(voice, (inArticle.get(voice) ?? new Set()).add(row));
    }
  return said;
}

/** One article's words, divided among its voices. */
interface Hearing {
  readonly column: Column;
  /** Voice spans outside furniture, in the order of the text. */
  readonly spans: readonly VoiceSpan[];
  readonly said: ReadonlyMap<VoiceId | null, Counted>;
  readonly inferred: Counted;
}

export const hearingOf = onceFor((column: Column): Hearing => {
  const { text, sentences, voices } = column.compared;
  const counted = sentences.filter(({ kind }) => kind !== "furniture");
  const spans = voices.filter((span) => counted.some((sentence) => overlapOf(sentence, span) > 0));
  const said = new Map<VoiceId | null, { words: number; passages: Passage[] }>();
  const inferred = { words: 0, passages: [] as Passage[] };
  const words = counted.flatMap((sentence) => {
    const inSentence = spans.filter((span) => overlapOf(span, sentence) > 0);
    return tokenize(text, sentence.start, sentence.end).map((word) => ({
      word,
      span: inSentence.find(({ start, end }) => start <= word.start && word.start < end),
    }));
  });
  let last: VoiceSpan | undefined;
  words.forEach(({ word, span }, i) => {
    const voice = span?.voice ?? null;
    const entry = said.get(voice) ?? { words: 0, passages: [] };
    said.set(voice, entry);
    for (const list of span?.confidence === "inferred" ? [entry, inferred] : [entry])
      add(list, column, word, i > 0 && last === span);
    last = span;
  });
  return { column, spans, said, inferred };
});

/** Counts a word, in the passage before where it goes on with that. */
function add(
  entry: { words: number; passages: Passage[] },
  column: Column,
  word: Span,
  goesOn: boolean,
): void {
  const before = goesOn ? entry.passages.pop() : undefined;
  entry.words += 1;
  entry.passages.push({ column, start: before?.start ?? word.start, end: word.end });
}

const NOTHING: Counted = { words: 0, passages: [] };

function rowOf(board: Board, heard: readonly Hearing[], said: RowsByVoice, key: VoiceKey): VoiceRow {
  const { id } = key.voice;
  const cells = heard.map((hearing) =>
    cellOf(hearing, id, [...(said.get(hearing.column.loaded.id)?.get(id) ?? [])]),
  );
  const having = new Set(cells.flatMap((cell) => cell.rows));
  return { key, cells, rows: having.size === 0 ? [] : board.rows.filter((row) => having.has(row)) };
}

function cellOf({ column, spans, said }: Hearing, voice: VoiceId, rows: readonly Row[]): VoiceCell {
  return {
    column,
    ...(said.get(voice) ?? NOTHING),
    rows,
    first: spans[0]?.voice === voice,
    cues: cuesOf(
      column,
      spans.filter((span) => span.voice === voice),
    ),
  };
}

/** A cue that introduces two spans (before and behind it) stands in the text once. */
function cuesOf(column: Column, spans: readonly VoiceSpan[]): CueCount[] {
  const places = new Map<string, Set<number>>();
  const passages = new Map<string, Passage[]>();
  for (const { cue, start, end } of spans) {
    if (!cue) continue;
    const words = sliceOf(column.compared.text, cue).replace(/\s+/gu, " ");
    places.set(words, (places.get(words) ?? new Set()).add(cue.start));
    passages.set(words, [...(passages.get(words) ?? []), { column, start, end }]);
  }
  return [...places].map(([cue, { size: times }]) => ({ cue, times, passages: passages.get(cue) ?? [] }));
}

function shareOf({ column, said, inferred }: Hearing, voices: readonly VoiceRow[]): OutletShare {
  return {
    column,
    words: [...said.values()].reduce((sum, { words }) => sum + words, 0),
    voices: voices.flatMap(({ key }) => {
      const counted = said.get(key.voice.id);
      return counted ? [{ key, counted }] : [];
    }),
    own: said.get(null) ?? NOTHING,
    inferred,
  };
}
