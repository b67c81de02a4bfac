import type {
  Candidate,
  Cell,
  Claim,
  ComparedArticle,
  Comparison,
  Cutoffs,
  Link,
  Place,
} from "../../model/comparison.ts";
import { linkKindOf } from "../../model/linkKind.ts";
import { contains, sliceOf, type Span } from "../../model/span.ts";
import { tokenize } from "../../text/tokens.ts";

/**
 * What is wrong with a comparison, whatever its articles are: one line a breach, with the words concerned. Empty for every
 * comparison that the pipeline may give.
 */
export function breachesOf(comparison: Comparison): string[] {
  return [
    ...articleBreaches(comparison),
    ...eventBreaches(comparison),
    ...comparison.claims.flatMap((claim) => claimBreaches(claim, comparison)),
    ...coverBreaches(comparison),
    ...[...comparison.links].flatMap((link) => linkBreaches(link, comparison)),
  ];
}

type Articles = ReadonlyMap<string, ComparedArticle>;

const articlesOf = ({ articles }: Comparison): Articles =>
  new Map(articles.map((article) => [article.id, article]));

function articleBreaches({ articles, voices }: Comparison): string[] {
  const known = new Set(voices.map(({ id }) => id));
  return articles.flatMap((article) => [
    ...spanBreaches("sentence", article.sentences, article),
    ...spanBreaches("clause", article.clauses, article),
    ...spanBreaches("voice span", article.voices, article),
    ...spanBreaches("quotation", article.quotations, article),
    ...article.voices
      .flatMap(({ voice, via = [] }) => [voice, ...via])
      .filter((voice) => !known.has(voice))
      .map((voice) => `${article.name}: voice ${voice} is not listed`),
    ...article.clauses
      .filter((clause) => !contains(article.sentences[clause.sentence] ?? NOWHERE, clause))
      .map((clause) => `${article.name}: clause outside its sentence: ${sliceOf(article.text, clause)}`),
  ]);
}

/** Scores are rounded, steps and states are told before rounding. */
const ROUNDING = 0.0005;
const NOWHERE: Span = { start: -1, end: -1 };

/** Spans inside the text, not empty, that neither begin nor end inside a word. */
function spanBreaches(what: string, spans: readonly Span[], { name, text }: ComparedArticle): string[] {
  const inner = new Set<number>();
  for (const { start, end } of tokenize(text)) for (let i = start + 1; i < end; i++) inner.add(i);
  return spans
    .filter(({ start, end }) => {
      const inside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && end <= text.length;
      return !inside || start >= end || inner.has(start) || inner.has(end);
    })
    .map(
      (span) => `${name}: ${what} ${span.start}-${span.end} is not a run of words: ${sliceOf(text, span)}`,
    );
}

function eventBreaches({ articles, events, apart }: Comparison): string[] {
  const placed = events.flat();
  const ids = articles.map(({ id }) => id);
  const outside = ids.filter((id) => !(events[0] ?? []).includes(id));
  const said = apart.map(({ article }) => article);
  return [
    ...(placed.toSorted().join(" ") === ids.toSorted().join(" ") ? [] : ["events do not part the articles"]),
    ...(said.toSorted().join(" ") === outside.toSorted().join(" ")
      ? []
      : ["not every other event has a reason"]),
    ...apart
      .filter(({ sharedClauses, clauses }) => sharedClauses > clauses)
      .map(({ article }) => `${article} shares more clauses than it has`),
  ];
}

function claimBreaches(claim: Claim, comparison: Comparison): string[] {
  const articles = articlesOf(comparison);
  const event = comparison.events[claim.event] ?? [];
  const breaches = [
    ...mentionBreaches(claim, articles),
    ...(claim.mentions[claim.representative] ? [] : ["no mention represents it"]),
    ...claim.mentions.filter(({ article }) => !event.includes(article)).map(() => "mention of another event"),
    ...(claim.cells.map(({ article }) => article).join(" ") === event.join(" ")
      ? []
      : ["cells do not fit the event"]),
    ...claim.cells.flatMap((cell) => cellBreaches(cell, claim, comparison)),
    ...claim.mentions
      .filter(({ voice }) => voice !== null && !comparison.voices.some(({ id }) => id === voice))
      .map(({ voice }) => `voice ${String(voice)} is not listed`),
    ...possibleBreaches(claim),
  ];
  return breaches.map((breach) => `${claim.id} "${wordsOf(claim.mentions[0], articles)}": ${breach}`);
}

/** Mentions in order of article and text, on clause borders, none over another. */
function mentionBreaches({ mentions }: Claim, articles: Articles): string[] {
  return mentions.flatMap((mention, i) => {
    const next = mentions[i + 1];
    const article = articles.get(mention.article);
    const isClause = article?.clauses.some(
      (clause) => clause.start === mention.start && clause.end === mention.end,
    );
    const sentence = article?.sentences.find((around) => contains(around, mention)) ?? NOWHERE;
    const { start, lead = start } = mention;
    const isBeside = lead >= sentence.start && lead <= start;
    const inOrder =
      !next ||
      mention.article < next.article ||
      (mention.article === next.article && mention.end <= next.start);
    return [
      ...(isClause ? [] : ["mention is no clause"]),
      ...(isBeside ? [] : ["words that lead in from elsewhere"]),
      ...(inOrder ? [] : ["mentions overlap or are out of order"]),
    ];
  });
}

function cellBreaches(cell: Cell, { mentions }: Claim, comparison: Comparison): string[] {
  const own = mentions.filter(({ article }) => article === cell.article);
  const carriers = new Set(mentions.map(({ article }) => article)).size;
  const carried = cell.state === "same" || cell.state === "reworded" || cell.state === "only";
  const score = cell.nearest?.score ?? 0;
  const of = mentions[cell.nearest?.of ?? -1];
  const least = cutoffsBetween(cell.article, of?.article, comparison).possible;
  const said = `cell ${cell.article} is ${cell.state}`;
  return [
    ...(carried === own.length > 0 ? [] : [`${said} with ${own.length} mentions`]),
    ...((cell.state === "only") === (carriers === 1 && own.length > 0)
      ? []
      : [`${said} of ${carriers} outlets`]),
    ...(carried && cell.nearest ? [`${said} and has a nearest place`] : []),
    ...(cell.state === "possible" && score < least - ROUNDING ? [`${said} at ${score}`] : []),
    ...(cell.state === "not-found" && score >= least + ROUNDING ? [`${said} at ${score}`] : []),
    ...(own.some(({ voice }) => !cell.voices.includes(voice)) ? [`${said} and lacks a voice`] : []),
    ...(cell.nearest && cell.nearest.article !== cell.article ? [`${said}, its nearest elsewhere`] : []),
    ...(cell.nearest && !mentions[cell.nearest.of] ? [`${said}, its nearest like no mention`] : []),
  ];
}

function cutoffsBetween(a: string, b: string | undefined, { articles, method }: Comparison): Cutoffs {
  const languageOf = (article: string | undefined) => articles.find(({ id }) => id === article)?.language;
  return method.cutoffs[linkKindOf(languageOf(a), languageOf(b))];
}

/** `possible` lists what the cells call possible: no more, no less. */
function possibleBreaches({ cells, possible }: Claim): string[] {
  const shown = cells.flatMap(({ state, nearest }) => (state === "possible" && nearest ? [nearest] : []));
  const keys = (list: readonly Candidate[]): string =>
    list
      .map(({ article, start }) => `${article}:${start}`)
      .toSorted()
      .join(" ");
  return keys(shown) === keys(possible) ? [] : ["possible places and cells differ"];
}

/** Each clause of running text in exactly one claim; no claim of anything else. */
function coverBreaches({ articles, claims }: Comparison): string[] {
  const counts = new Map<string, number>();
  for (const { article, start } of claims.flatMap(({ mentions }) => mentions))
    counts.set(`${article}:${start}`, (counts.get(`${article}:${start}`) ?? 0) + 1);
  return articles.flatMap(({ id, name, text, sentences, clauses }) =>
    clauses.flatMap((clause) => {
      const count = counts.get(`${id}:${clause.start}`) ?? 0;
      const wanted = sentences[clause.sentence]?.kind === "body" ? 1 : 0;
      return count === wanted ? [] : [`${name}: in ${count} claims: ${sliceOf(text, clause)}`];
    }),
  );
}

function linkBreaches(link: Link, comparison: Comparison): string[] {
  const cutoffs = cutoffsBetween(link.a.article, link.b.article, comparison);
  // What a reader decided is listed at any score.
  const least = link.decided ? 0 : cutoffs.possible;
  const articles = articlesOf(comparison);
  const steps = { clear: cutoffs.clear, likely: cutoffs.likely, check: least };
  const parts = [...link.shared, ...link.contrasts];
  const outside = parts.some(({ a, b }) => (a && !contains(link.a, a)) || (b && !contains(link.b, b)));
  const breaches = [
    ...(link.a.article < link.b.article ? [] : ["sides are not in order"]),
    ...(link.score + ROUNDING >= steps[link.confidence] && link.score <= 1
      ? []
      : [`${link.confidence} at ${link.score}`]),
    ...(outside ? ["evidence outside its clauses"] : []),
    // Wordings that are far from each other may differ in much without either altering the other.
    ...(link.relation !== "altered" || link.contrasts.length > 0 ? [] : ["altered without a contrast"]),
  ];
  return breaches.map(
    (breach) => `link "${wordsOf(link.a, articles)}" – "${wordsOf(link.b, articles)}": ${breach}`,
  );
}

const wordsOf = (place: Place | undefined, articles: Articles): string =>
  place ? sliceOf(articles.get(place.article)?.text ?? "", place) : "";
