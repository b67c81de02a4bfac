import { describe, expect, it } from "vitest";
import { FIRST_CHOICES, type PointsChoices } from "./choices.ts";
import { choicesOf } from "./usePointsChoices.ts";

describe("choices that were kept", () => {
  it("come back as they were", () => {
    const kept: PointsChoices = {
      layout: "list",
      order: "groups",
      filters: {
        group: "some",
        onlyIn: "a",
        notFoundIn: null,
        voicedBy: "kremlin",
        voiceDiffers: true,
        toCheck: false,
        text: "rescue",
      },
    };
    expect(choicesOf(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each([null, "list", { layout: "carousel", order: 3, filters: { group: "none", onlyIn: 7 } }])(
    "are the first ones where %j was kept",
    (kept) => {
      expect(choicesOf(kept)).toEqual(FIRST_CHOICES);
    },
  );
});
