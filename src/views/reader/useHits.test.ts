import { describe, expect, it } from "vitest";
import { sliceOf } from "../../model/span.ts";
import { hitsIn } from "./useHits.ts";

describe("words that were searched for", () => {
  it.each([
    ["وقال إنّ الأوضاع في سورية، والأوضاع", "الاوضاع", ["الأوضاع", "والأوضاع"]],
    ["قتل ١٢ شخصًا", "12", ["١٢"]],
    ["La grève, « GRÈVES »", "greve", ["grève", "GRÈVES"]],
    ["the port was shut", "port was", ["port was"]],
    ["the port", " ", []],
    ["the port", "ship", []],
  ])("%s, %s: %j", (text, wanted, found) => {
    expect(hitsIn(text, wanted).map((span) => sliceOf(text, span))).toEqual(found);
  });
});
