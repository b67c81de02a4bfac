import type { ArticleId } from "../../model/article.ts";
import type { Claim, Comparison, Mention } from "../../model/comparison.ts";
import { overlapOf } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import type { PointMarks } from "../../store/handmade.ts";
import type { Group } from "../../store/state.ts";
import { aloneInLanguage, languagesOf, saidIn } from "./languages.ts";
import { type ShownCell, shownCellsOf } from "./states.ts";
import { type VoiceKey, voiceKeysOf } from "./voiceKeys.ts";
import { ownVoiceNames, voiceNamesIn } from "./voiceNames.ts";

/** A claim as the views show it. */
export interface Row {
  readonly claim: Claim;
  /** Counts from 1, in the order of the event; the same number stands in every view. */
  readonly number: number;
  readonly group: Group;
  /** In the order of the columns; undefined where the analysis says nothing about an outlet. */
  readonly cells: readonly (ShownCell | undefined)[];
  /** The reader's name for the point; "" where the words of the text stand for it. */
  readonly name: string;
  /** True where an outlet has only a possible match, or figures disagree, and the reader has not checked the point. */
  readonly toCheck: boolean;
  readonly voiceDiffers: boolean;
  /** True where the outlets that have it use different words, spelling and inflection aside. */
  readonly wordingDiffers: boolean;
  /** True where an outlet gives some of it in quotation marks. */
  readonly quoted: boolean;
  /** True where the reader has looked through the point. */
  readonly checked: boolean;
  /** True where something about the point was decided by the reader: a mention, an absence, a name. */
  readonly edited: boolean;
  /** True where the reader wrote a note on the point or on one of its mentions. */
  readonly hasNote: boolean;
}

/** One comparison laid out for the views: the first event's articles and claims in the reader's order. */
export interface Board {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly voices: ReadonlyMap<string, VoiceKey>;
}

/**
 * `marks`: what the reader made of each point, by the id of its claim. `language`: the reader's; where an outlet has a point in
 * it, that outlet's words stand for the point. `chosen`: labels of voices that the reader chose.
 */
export function boardOf(
  comparison: Comparison,
  columns: readonly Column[],
  marks: ReadonlyMap<string, PointMarks> = new Map(),
  language = "",
  chosen: ReadonlySet<string> = new Set(),
): Board {
  const languages = languagesOf(columns);
  const claims = comparison.claims
    .filter((claim) => claim.event === 0)
    .map((claim) => saidIn(language, claim, languages, comparison.links));
  const rows = claims.map((claim, index) => {
    const alone = aloneInLanguage(claim, languages);
    return rowOf(claim, index + 1, columns, alone, marks.get(claim.id));
  });
  const names = voiceNamesIn(language, comparison, chosen);
  const own = ownVoiceNames(comparison, names, chosen);
  return { columns, rows, voices: voiceKeysOf(comparison.voices, claims, names, own) };
}

/** `alone`: the articles with the claim that no other article has in their language. */
function rowOf(
  claim: Claim,
  number: number,
  columns: readonly Column[],
  alone: ReadonlySet<ArticleId>,
  marks: PointMarks | undefined,
): Row {
  const checked = marks?.checked ?? false;
  const mentions = mentionsByArticle(claim);
  const cells = shownCellsOf(claim, { columns, marks, alone, mentions });
  const having = columns.filter((column) => mentions.has(column.loaded.id)).length;
  return {
    claim,
    number,
    cells,
    group: groupOf(having, columns.length, cells),
    name: marks?.name ?? "",
    toCheck: !checked && (claim.disagreements.length > 0 || cells.some((cell) => cell?.state === "possible")),
    voiceDiffers: cells.some((cell) => cell?.voiceDiffers === true),
    wordingDiffers: having > 1 && new Set(claim.mentions.map(({ wording }) => wording)).size > 1,
    quoted: columns.some(({ compared }) =>
      mentions
        .get(compared.id)
        ?.some((mention) => compared.quotations.some((quotation) => overlapOf(quotation, mention) > 0)),
    ),
    checked,
    edited: marks?.edited ?? false,
    hasNote: (marks?.notes.length ?? 0) > 0,
  };
}

/** A point that one outlet has and another perhaps is not said to be in one only. */
function groupOf(having: number, of: number, cells: Row["cells"]): Group {
  if (having > 1) return having === of ? "all" : "some";
  return cells.some((cell) => cell?.state === "possible") ? "unsure" : "one";
}

function mentionsByArticle({ mentions }: Claim): ReadonlyMap<ArticleId, readonly Mention[]> {
  const byArticle = new Map<ArticleId, Mention[]>();
  for (const mention of mentions) {
    const own = byArticle.get(mention.article);
    if (own) own.push(mention);
    else byArticle.set(mention.article, [mention]);
  }
  return byArticle;
}

/** A claim's mentions in one article, in the order of the text. */
export const mentionsIn = (claim: Claim, article: ArticleId): Mention[] =>
  claim.mentions.filter((mention) => mention.article === article);

/** The mention whose words stand for the claim. */
export const representativeOf = (claim: Claim): Mention | undefined =>
  claim.mentions[claim.representative] ?? claim.mentions[0];

export const columnOf = (board: Board, article: ArticleId): Column | undefined =>
  board.columns.find((column) => column.loaded.id === article);

/** The point whose words stand at a place, for a reader who comes back to it with no card open. */
export const rowAt = (
  board: Board,
  place: { readonly article: ArticleId; readonly start: number } | null,
): Row | null =>
  (place &&
    board.rows.find(({ claim }) =>
      mentionsIn(claim, place.article).some(({ start, end }) => start <= place.start && place.start < end),
    )) ??
  null;

/** The point of another analysis of the same texts that holds most of a claim's words; null where none holds any. */
export function sameRow(board: Board, { mentions }: Claim): Row | null {
  let best: Row | null = null;
  let most = 0;
  for (const row of board.rows) {
    const shared = row.claim.mentions
      .flatMap((own) =>
        mentions.filter(({ article }) => article === own.article).map((o) => overlapOf(own, o)),
      )
      .reduce((sum, overlap) => sum + overlap, 0);
    if (shared > most) [best, most] = [row, shared];
  }
  return best;
}
