import { describe, expect, it } from "vitest";
import { compare } from "../pipeline.ts";
import { readContext } from "./context.ts";
import { daysIn } from "./dates.ts";

/** Days that a text names, with the words they stand in, for a report of a day. */
function days(text: string, date?: string): string[] {
  const comparison = compare([
    { name: "a", text },
    { name: "b", text: `${text} 2` },
  ]);
  const articles = comparison.articles.map((article) =>
    date === undefined ? article : { ...article, date },
  );
  const steps = readContext({ ...comparison, articles }, undefined);
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done !== true) continue;
    const read = next.value.articles.find(({ article }) => article.text === text);
    return read ? daysIn(read).map(({ start, end, value }) => `${text.slice(start, end)} ${value}`) : [];
  }
}

describe("days told from the day of the report", () => {
  it.each([
    ["ar", "قال الوزير أمس إن الاجتماع انتهى.", "2018-03-01", "أمس 2-28"],
    ["ar", "قال الوزير أول أمس إن الاجتماع انتهى.", "2018-04-14", "أول أمس 4-12"],
    ["en", "The minister said yesterday that the talks had ended.", "2018-01-01", "yesterday 12-31"],
    [
      "fr",
      "Le ministre a dit hier que les discussions avaient pris fin dans la ville.",
      "2018-04-14",
      "hier 4-13",
    ],
    ["ru", "Министр сказал вчера, что переговоры завершились.", "2018-04-14", "вчера 4-13"],
  ])("are days of the calendar where it is known: %s", (_, text, date, day) => {
    expect(days(text, date)).toEqual([day]);
    expect(days(text)).toEqual([]);
  });

  it("are none where the text may mean another day, or the day of the report is no day", () => {
    expect(days("Министр сказал накануне, что переговоры завершились.", "2018-04-14")).toEqual([]);
    expect(days("The minister said yesterday that the talks had ended.", "soon")).toEqual([]);
  });
});
