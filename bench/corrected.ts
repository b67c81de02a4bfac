// The comparisons whose links bench/links.ts measures: articles alone, and with what a reader made of them.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { compare } from "../src/engine/pipeline.ts";
import type { Anchor } from "../src/model/adjustments.ts";
import type { Comparison, Mention } from "../src/model/comparison.ts";
import type { SharedComparison } from "../src/share/link.ts";
import { detectDirection, detectLanguage } from "../src/text/language.ts";
import { readAllLexica } from "./packs.ts";

/** The articles alone. */
export function comparisonOf(files: readonly string[]): SharedComparison {
  const articles = files.map((file) => {
    const text = readFileSync(file, "utf8");
    const language = detectLanguage(text);
    return { name: basename(file), outlet: "", text, language, direction: detectDirection(text) };
  });
  const selection = { view: "points", claim: null, place: null };
  return { title: "", articles, adjustments: {}, selection, methodVersion: "1.0.0" };
}

/**
 * What a colleague makes of the articles in half an hour: outlets, days and addresses, two links, one place unlinked, two
 * cuts, a voice, a name, three notes, an absence, a quarter of the points checked. All but the words that a person types
 * follows from the analysis.
 */
export function corrected(shared: SharedComparison): SharedComparison {
  const found = compare(shared.articles, { lexica: readAllLexica() });
  const anchor = anchorsIn(found);
  const places = found.claims.map(({ mentions }) => mentions.map(anchor));
  const pairs = places.flatMap(([a, b]) => (a && b ? [{ a, b }] : []));
  const alone = places.flatMap(([a, b]) => (a && !b ? [a] : []));
  const words = alone.map((at) => ({ ...at, end: at.start + 4, quote: at.quote.slice(0, 4) }));
  const take = <Item>(items: readonly Item[], count: number): readonly Item[] => items.slice(0, count);
  return {
    ...shared,
    title: "مكالمة ماكرون وبوتين",
    articles: shared.articles.map((article, i) => ({
      ...article,
      outlet: OUTLETS[i] ?? "",
      date: `2018-04-${String(14 + (i % 2))}`,
      ...(i < 2 ? { address: `https://www.example.org/news/2018/4/14/${String(4183027 + i)}` } : {}),
    })),
    adjustments: {
      links: [
        ...take(pairs, 2).map((pair) => ({ ...pair, same: true })),
        ...take(pairs.slice(2), 1).map((pair) => ({ ...pair, same: false })),
      ],
      cuts: take(words, 2).map((at, i) => ({ at, cut: i === 0 })),
      voices: {
        spans: take(alone, 1).map(({ article, start, end }) => ({ article, start, end, voice: "الكرملين" })),
      },
    },
    annotations: {
      notes: take(places.flat(), NOTES.length).map((at, i) => ({ scope: "point", at, text: NOTES[i] ?? "" })),
      names: take(alone, 1).map((at) => ({ at, name: "عودة تنظيم الدولة" })),
      absences: take(alone.slice(1), 1).map((at) => ({ at, article: found.articles[0]?.id ?? "" })),
      checked: places.flatMap(([at], i) => (at && i % 4 === 0 ? [at] : [])),
    },
  };
}

const OUTLETS = ["الشرق الأوسط", "بلدي نيوز", "تشرين", "العربي الجديد", "عنب بلدي"];
const NOTES = [
  "البيان الفرنسي لا يذكر المبادرة.",
  "تحقّق: هل صدر هذا عن الكرملين أم عن تاس؟",
  "الصياغة نفسها في البيان الأصلي.",
];

/** A mention with its words. */
function anchorsIn({ articles }: Comparison): (mention: Mention) => Anchor {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return ({ article, start, end }) => ({
    article,
    start,
    end,
    quote: texts.get(article)?.slice(start, end) ?? "",
  });
}
