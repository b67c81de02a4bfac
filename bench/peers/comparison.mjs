// node --import tsx bench/peers/comparison.mjs PEER THRESHOLD FILE…: what a peer finds, in the form that gold/score.mjs reads.
// The sentences, and which of them are furniture of the page, are ours for all; linked sentences become one claim.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { compare } from "../../src/engine/pipeline.ts";
import { likenessOf, PEERS } from "./matchers.mjs";

/** Every peer gets the sentences of our analysis of each article alone. */
export const sentencesOf = (article) =>
  compare([article]).articles[0].sentences.filter(({ kind }) => kind === "body");

/** Links of all pairs of articles: [index of article, index of sentence] twice, and the likeness. */
export function linksOf(peer, articles, sentences) {
  return articles.flatMap((a, x) =>
    articles.slice(x + 1).flatMap((b, k) => {
      const y = x + 1 + k;
      return likenessOf(PEERS[peer], a.text, b.text, sentences[x], sentences[y]).map(
        ({ i, j, likeness }) => ({
          from: [x, i],
          to: [y, j],
          likeness,
        }),
      );
    }),
  );
}

/** Linked sentences become one claim; a sentence without a link is one alone. */
export function claimsOf(links, sentences) {
  const root = new Map();
  const find = (key) => (root.get(key) === key ? key : find(root.get(key)));
  sentences.forEach((list, x) => list.forEach((_, i) => root.set(`${x} ${i}`, `${x} ${i}`)));
  for (const { from, to } of links) root.set(find(from.join(" ")), find(to.join(" ")));
  const groups = grouped([...root.keys()], find);
  return [...groups.values()].map((keys, id) => ({
    id: String(id),
    mentions: keys.map((key) => {
      const [x, i] = key.split(" ").map(Number);
      const { start, end } = sentences[x][i];
      return { article: String(x), start, end };
    }),
    possible: [],
    disagreements: [],
  }));
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const [, script, peer, threshold, ...files] = process.argv;
if (script?.endsWith("comparison.mjs")) {
  const articles = files.map((path) => ({
    name: basename(path),
    text: readFileSync(path, "utf8")
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n"),
  }));
  const sentences = articles.map(sentencesOf);
  const links = linksOf(peer, articles, sentences).filter(({ likeness }) => likeness >= Number(threshold));
  const comparison = {
    articles: articles.map(({ name, text }, x) => ({
      id: String(x),
      name,
      text,
      sentences: sentences[x],
      voices: [],
    })),
    voices: [],
    claims: claimsOf(links, sentences),
    events: [articles.map((_, x) => String(x))],
  };
  console.log(JSON.stringify(comparison));
}
