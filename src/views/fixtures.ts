import type { Clause, Sentence } from "../model/article.ts";
import type {
  Cell,
  CellState,
  Claim,
  ComparedArticle,
  Comparison,
  WholeComparison,
  Link,
  Mention,
} from "../model/comparison.ts";
import type { Voice, VoiceSpan } from "../model/voice.ts";
import type { Column } from "../store/columns.ts";
import type { PointMarks } from "../store/handmade.ts";
import { type Board, boardOf } from "./board/board.ts";

/** A sentence of a hand-made article: claim (or "-" none, "x" furniture, "h" headline), voice or "", words. */
type Line = readonly [claim: string, voice: string, words: string];

/** Three Arabic outlets on one call, and an English one: all states of a cell. For tests only. */
const ARTICLES: Readonly<Record<string, readonly Line[]>> = {
  alpha: [
    ["h", "", "ماكرون يدعو بوتين إلى وقف التصعيد"],
    ["escalation", "elysee", "حض الرئيس الفرنسي روسيا على ممارسة تأثيرها في سوريا لوقف التصعيد العسكري."],
    [
      "rescue",
      "kremlin",
      "وقال الكرملين إن الجانبين أوليا اهتمامهما بالعملية لإنقاذ المدنيين وإخراج المسلحين.",
    ],
    ["initiative", "kremlin", "وذكر الكرملين أن المكالمة جرت بمبادرة من الجانب الفرنسي."],
    ["x", "", "ماكرون يدعو بوتين إلى وقف التصعيد"],
    ["x", "", "لم تشترك بعد؟"],
  ],
  beta: [
    ["rescue", "kremlin", "أولى الجانبان اهتمامهما بالعملية لإنقاذ المدنيين وإخراج المسلحين، بحسب الكرملين."],
    ["escalation", "", "طلب ماكرون من بوتين الضغط على سورية لوقف التصعيد."],
    ["-", "", "وكانت الأرقام قد بلغت 12 قتيلاً.وأضافت مصادر أنها ترتفع."],
  ],
  gamma: [
    ["rescue", "", "Mr Putin spoke of the operation to rescue civilians (12) and to take fighters out."],
    ["weapons", "elysee", "The Élysée warned against chemical weapons.\n\n"],
  ],
};

const VOICES: readonly Voice[] = [
  { id: "elysee", label: "الإليزيه", aliases: ["الإليزيه"], kind: "institution" },
  { id: "kremlin", label: "الكرملين", aliases: ["الكرملين"], kind: "institution" },
];

interface Built {
  readonly article: ComparedArticle;
  readonly mentions: readonly (Mention & { readonly claim: string })[];
}

function build(id: string, lines: readonly Line[]): Built {
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  const voices: VoiceSpan[] = [];
  const mentions: (Mention & { claim: string })[] = [];
  let text = "";
  for (const [claim, voice, words] of lines) {
    const span = { start: text.length, end: text.length + words.trimEnd().length };
    text += `${words}\n`;
    const kind = claim === "x" ? "furniture" : claim === "h" ? "headline" : "body";
    sentences.push({
      ...span,
      kind,
      paragraph: sentences.length,
      ...(kind === "furniture" ? { furniture: "phrase" as const } : {}),
    });
    if (kind === "furniture") continue;
    clauses.push({ ...span, sentence: sentences.length - 1 });
    if (voice !== "") voices.push({ ...span, voice, rule: "V1", confidence: "explicit" });
    if (claim.length > 1)
      mentions.push({ ...span, article: id, claim, voice: voice || null, wording: mentions.length });
  }
  const language = id === "gamma" ? "en" : "ar";
  const direction = id === "gamma" ? "ltr" : "rtl";
  return {
    article: { id, name: `${id}.txt`, text, language, direction, sentences, clauses, quotations: [], voices },
    mentions,
  };
}

const STEPS = { clear: 0.8, likely: 0.6, check: 0.4, possible: 0.3 };
const CUTOFFS = { oneLanguage: STEPS, twoLanguages: STEPS };
const CHECKED = {
  oneLanguage: { clear: { right: 9, of: 10 }, likely: { right: 7, of: 10 }, check: { right: 4, of: 10 } },
  twoLanguages: { clear: { right: 8, of: 9 }, likely: { right: 6, of: 9 }, check: { right: 3, of: 9 } },
};

/** The hand-made comparison. */
export function comparisonOf(articles = ARTICLES): WholeComparison {
  const built = Object.entries(articles).map(([id, lines]) => build(id, lines));
  const ids = built.map(({ article }) => article.id);
  const all = built.flatMap(({ mentions }) => mentions);
  const names = [...new Set(all.map((mention) => mention.claim))];
  return {
    format: "muqabala-comparison/1",
    method: { version: "test", cutoffs: CUTOFFS, checked: CHECKED },
    articles: built.map(({ article }) => article),
    voices: VOICES,
    links: names.flatMap((name) => linksOf(all.filter((mention) => mention.claim === name))),
    claims: names.map((name) =>
      claimOf(
        name,
        all.filter((mention) => mention.claim === name),
        ids,
        built,
      ),
    ),
    events: [ids],
    apart: [],
  };
}

function claimOf(
  id: string,
  found: readonly (Mention & { claim: string })[],
  ids: readonly string[],
  built: readonly Built[],
): Claim {
  const mentions = found.map(({ article, start, end, voice }, wording) => ({
    article,
    start,
    end,
    voice,
    wording,
  }));
  const cells = ids.map((article): Cell => {
    const own = mentions.filter((mention) => mention.article === article);
    const voices = own.map((mention) => mention.voice);
    const voiceDiffers = own.length > 0 && mentions.some((mention) => mention.voice !== voices[0]);
    if (own.length > 0)
      return { article, state: mentions.length > 1 ? "reworded" : "only", voices, voiceDiffers };
    const clause = built.find((one) => one.article.id === article)?.article.clauses.at(-1);
    const nearest = clause && { article, start: clause.start, end: clause.end, score: 0.21, of: 0 };
    return { article, state: "not-found", voices, voiceDiffers, ...(nearest ? { nearest } : {}) };
  });
  return { id, event: 0, representative: 0, mentions, possible: [], cells, disagreements: [] };
}

const linksOf = ([first, ...others]: readonly Mention[]): Link[] =>
  others.map((other): Link => ({
    a: first ?? other,
    b: other,
    score: 0.71,
    confidence: "likely",
    relation: "same",
    reasons: [{ feature: "words", weight: 0.4 }],
    shared: [],
    contrasts: [],
  }));

/** Columns for the articles of a comparison, in their order, without names. */
export const columnsFor = (comparison: Comparison): Column[] =>
  comparison.articles.map((compared, i) => ({
    siglum: "ABCDEFGHIJKL".charAt(i),
    compared,
    loaded: { ...compared, outlet: "" },
  }));

export const testBoard = (articles = ARTICLES): Board => {
  const comparison = comparisonOf(articles);
  return boardOf(comparison, columnsFor(comparison));
};

/** One point in outlets named alpha, beta and so on, in a state each, and the number of each one's words where it has some. */
export function boardWith(
  states: Readonly<Record<string, CellState>>,
  wordings: Readonly<Record<string, number>> = {},
  marks?: PointMarks,
): Board {
  const having = (article: string) => !["possible", "not-found"].includes(states[article] ?? "");
  const lines = (name: string): Line[] => [
    [having(name) ? "point" : "-", "", `Ten people were found ${name}.`],
  ];
  const all = comparisonOf(Object.fromEntries(Object.keys(states).map((name) => [name, lines(name)])));
  const articles = all.articles.map((article): ComparedArticle => ({ ...article, language: "en" }));
  const comparison: Comparison = {
    ...all,
    articles,
    claims: all.claims.map((claim) => ({
      ...claim,
      mentions: claim.mentions.map((one, i) => ({ ...one, wording: wordings[one.article] ?? i })),
      cells: claim.cells.map((cell) => ({ ...cell, state: states[cell.article] ?? cell.state })),
    })),
  };
  return boardOf(comparison, columnsFor(comparison), new Map(marks ? [["point", marks]] : []));
}
