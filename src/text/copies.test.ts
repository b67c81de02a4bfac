import { describe, expect, it } from "vitest";
import { copiesAmong } from "./copies.ts";

const REPORT =
  "The Kremlin said on Saturday that the two presidents spoke by telephone about the truce in the eastern suburbs of the capital and agreed to speak again";
const OTHER =
  "Farmers blocked three roads near the border this morning and asked the ministry for a meeting before the harvest begins in the northern valleys";

describe("copies", () => {
  it("counts the words of a near copy, both ways", () => {
    const changed = REPORT.replace("Saturday", "Sunday");
    const [a, b] = copiesAmong([REPORT, changed, OTHER]);
    expect(a).toEqual({ of: 1, shared: 22, words: 27, whole: false });
    expect(b).toEqual({ of: 0, shared: 22, words: 27, whole: false });
  });

  it("says that one text contains another whole", () => {
    const longer = `${OTHER}. ${REPORT}. ${OTHER.split(" ").reverse().join(" ")}.`;
    const [part, whole] = copiesAmong([REPORT, longer]);
    expect(part).toEqual({ of: 1, shared: 27, words: 27, whole: true });
    expect(whole, "the longer one has most words of its own").toBeNull();
  });

  it("sees through spelling, line ends and punctuation", () => {
    expect(
      copiesAmong([
        "أعلنت الرئاسة اليوم أنّ الرئيس بحث التطورات",
        "أعلنت الرئاسة اليوم\nان الرئيس، بحث التطورات!",
      ])[0],
    ).toMatchObject({
      whole: true,
    });
  });

  it("finds nothing in different reports, in one that only shares a quotation, or in empty texts", () => {
    const quoting = `${OTHER}. ${REPORT.split(" ").slice(0, 9).join(" ")}.`;
    expect(copiesAmong([REPORT, OTHER])).toEqual([null, null]);
    expect(copiesAmong([quoting, REPORT])[0]).toBeNull();
    expect(copiesAmong(["", ""])).toEqual([null, null]);
  });

  it("names the nearest of several, whatever their order", () => {
    const near = REPORT.replace("again", "later");
    const far = REPORT.replace("Saturday", "Sunday").replace("eastern", "western");
    const pick = (texts: string[]) => texts[copiesAmong(texts)[texts.indexOf(REPORT)]?.of ?? -1];
    expect(pick([REPORT, far, near])).toBe(near);
    expect(pick([near, REPORT, far])).toBe(near);
  });
});
