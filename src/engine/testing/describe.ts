import type { Claim, ComparedArticle, Comparison } from "../../model/comparison.ts";
import { sliceOf } from "../../model/span.ts";

/**
 * A comparison as a person can review it: events by file name, then a block for each claim: states of the cells in the order
 * of the names, then the words of each mention with its voice, then figures that disagree and what altered links rest on.
 */
export function describeComparison(comparison: Comparison): string {
  const nameOf = new Map(comparison.articles.map(({ id, name }) => [id, name.replace(/\.txt$/, "")]));
  const events = comparison.events.map((event) =>
    event
      .map((id) => nameOf.get(id) ?? "")
      .toSorted()
      .join(" "),
  );
  const blocks = comparison.claims.map((claim) => describeClaim(claim, comparison, nameOf));
  return [`events: ${events.toSorted().join(" | ")}`, ...blocks].join("\n\n") + "\n";
}

type Names = ReadonlyMap<string, string>;

function describeClaim(claim: Claim, comparison: Comparison, names: Names): string {
  const articles = new Map(comparison.articles.map((article) => [article.id, article]));
  const cells = claim.cells.map(
    ({ article, state, voiceDiffers }) =>
      `${names.get(article) ?? ""} ${state}${voiceDiffers ? " (other mouth)" : ""}`,
  );
  const mentions = claim.mentions.map((mention) => {
    const voice = comparison.voices.find(({ id }) => id === mention.voice);
    const words = wordsOf(articles.get(mention.article), mention);
    return `  ${names.get(mention.article) ?? ""}: ${words}${voice ? ` [${voice.label}]` : ""}`;
  });
  const figures = claim.disagreements.map(({ values }) => {
    const said = values.map(({ article, value }) => `${names.get(article) ?? ""} ${value}`);
    return `  figures: ${said.toSorted().join(", ")}`;
  });
  return [
    cells.toSorted().join(", "),
    ...mentions.toSorted(),
    ...figures,
    ...contrastsOf(claim, comparison),
  ].join("\n");
}

/** Kinds of contrast on links inside the claim. */
function contrastsOf({ mentions }: Claim, { links }: Comparison): string[] {
  const inside = new Set(mentions.map(({ article, start }) => `${article}:${start}`));
  const kinds = [...links]
    .filter(({ a, b }) => [a, b].every(({ article, start }) => inside.has(`${article}:${start}`)))
    .flatMap(({ contrasts }) => contrasts.map(({ kind }) => kind));
  return kinds.length === 0 ? [] : [`  altered: ${[...new Set(kinds)].toSorted().join(", ")}`];
}

const wordsOf = (article: ComparedArticle | undefined, span: { start: number; end: number }): string =>
  sliceOf(article?.text ?? "", span).replace(/\s+/g, " ");
