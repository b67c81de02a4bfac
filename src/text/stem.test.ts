import { expect, it } from "vitest";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

const stemsOf = (words: string, language: string): Set<string> =>
  new Set(words.split(" ").map((word) => stem(fold(word), language)));

it.each([
  ["ru", "новый новая новых новым"],
  ["ru", "британский британской британского"],
  ["fr", "provoquer provoqué provoquée provoquées"],
  ["fr", "financier financière financières"],
  ["es", "negociación negociaciones"],
])("%s: %s share a stem", (language, words) => {
  expect([...stemsOf(words, language)]).toHaveLength(1);
});

it.each([
  ["ru", "война воин"],
  ["fr", "armée armement"],
  ["es", "nación nacimiento"],
])("%s: %s stay apart", (language, words) => {
  expect([...stemsOf(words, language)]).toHaveLength(2);
});
