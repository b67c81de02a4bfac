// Sets of articles of any size, made from the dev packs by deleting, shuffling and changing with a fixed seed.
import { join } from "node:path";
import type { ArticleInput } from "../src/model/article.ts";
import { GOLD_ROOT, readPacks } from "./packs.ts";

const SEED = 20180406;

/** Multiplicative generator (Park & Miller 1988): the same sets on every machine. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** An article of the same event in the way an outlet with less room would run it. */
export function rewrite(article: ArticleInput, number: number, random: () => number): ArticleInput {
  const sentences = article.text.split(/(?<=[.!?؟»"”])\s+/u);
  const kept = sentences.filter(() => random() > 0.25);
  for (let i = kept.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [kept[i], kept[j]] = [kept[j] ?? "", kept[i] ?? ""];
  }
  const text = kept
    .join(" ")
    .replace(/\d+/g, (digits) => (random() < 0.3 ? String(Number(digits) + 1) : digits));
  return { name: `${String(number)}-${article.name}`, text };
}

/** Articles of the four outlets of one event and rewrites of them; a fifth of the set tells of other events. */
export function makeSet(size: number): ArticleInput[] {
  const random = generator(SEED);
  const packs = readPacks([join(GOLD_ROOT, "dev")]);
  return Array.from({ length: size }, (_, i) => {
    const pack = packs[i % 5 === 4 ? Math.floor(i / 5) % packs.length : 0];
    const article = pack?.articles[i % 4] ?? { name: "", text: "" };
    return i < 4 ? article : rewrite(article, i, random);
  });
}

const LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

/**
 * Articles that all tell of the same events, one after the other: many points for each. `own`: sentences that no other
 * article has, of words that no language has.
 */
export function makeLongSet(size: number, own: number): ArticleInput[] {
  const random = generator(SEED);
  const packs = readPacks([join(GOLD_ROOT, "dev")]);
  const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);
  const word = () =>
    times(4 + Math.floor(random() * 5), () => LETTERS.charAt(random() * LETTERS.length)).join("");
  const sentence = () => `${times(10, word).join(" ")}.`;
  return Array.from({ length: size }, (_, i) => {
    const parts = packs.map(
      (pack) => rewrite(pack.articles[i % pack.articles.length] ?? EMPTY, i, random).text,
    );
    return {
      name: `${String(i)}.txt`,
      text: [...parts, times(own, sentence).join(" ")].join("\n\n"),
    };
  });
}

const EMPTY: ArticleInput = { name: "", text: "" };
