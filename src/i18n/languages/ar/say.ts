import { isolate, numbersOf, pluralOf } from "../../format.ts";

export const plural = pluralOf("ar");
export const number = numbersOf("ar");
export const dateTime = new Intl.DateTimeFormat("ar-u-nu-latn", { dateStyle: "long", timeStyle: "short" });

/** "أ وب وج": Arabic repeats its conjunction, and the letters of sigla stay apart from it. */
export const list = (items: readonly string[]): string => items.join("، ");
export const percent = (share: number): string => `${number(Math.round(share * 100))}%`;

export const comparisons = (n: number): string =>
  plural(n, {
    zero: "لا مقابلات",
    one: "مقابلة واحدة",
    two: "مقابلتان",
    few: "{n} مقابلات",
    many: "{n} مقابلة",
    other: "{n} مقابلة",
  });

export const points = (n: number): string =>
  plural(n, {
    zero: "لا نقاط",
    one: "نقطة واحدة",
    two: "نقطتان",
    few: "{n} نقاط",
    many: "{n} نقطة",
    other: "{n} نقطة",
  });

export const words = (n: number): string =>
  plural(n, {
    one: "كلمة واحدة",
    two: "كلمتان",
    few: "{n} كلمات",
    many: "{n} كلمة",
    other: "{n} كلمة",
  });

export const times = (n: number): string =>
  plural(n, { one: "مرة واحدة", two: "مرتان", few: "{n} مرات", many: "{n} مرة", other: "{n} مرة" });

export function characters(count: number): string {
  return plural(count, {
    zero: "لا محارف",
    one: "محرف واحد",
    two: "محرفان",
    few: "{n} محارف",
    many: "{n} محرفاً",
    other: "{n} محرف",
  });
}

export function articlesCount(count: number): string {
  return plural(count, {
    one: "مقال واحد",
    two: "مقالان",
    few: "{n} مقالات",
    many: "{n} مقالاً",
    other: "{n} مقال",
  });
}

/** The first names of a list, and how many more there are. */
export function leftOut(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(isolate);
  const more = names.length - shown.length;
  return more === 0 ? shown.join("، ") : `${shown.join("، ")}، وغيرها (${number(more)})`;
}
