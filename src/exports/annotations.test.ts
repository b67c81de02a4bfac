import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { comparisonOf } from "../views/fixtures.ts";
import { anchorIn, exportInput } from "./fixtures.ts";
import { exportAs } from "./index.ts";
import type { ExportInput } from "./types.ts";

/** The Web Annotation Data Model as far as it is used here, "MUST" and "SHOULD" alike; nothing beside it but our own names. */
const iri = v.pipe(v.string(), v.regex(/^(?:urn|https?):\S+$/u));
const time = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const direction = v.picklist(["ltr", "rtl", "auto"]);
const motivation = v.picklist(["linking", "commenting", "identifying", "assessing", "describing"]);
const software = v.strictObject({ id: iri, type: v.literal("Software"), name: v.string() });
const source = v.strictObject({
  id: iri,
  type: v.literal("Text"),
  format: v.literal("text/plain"),
  language: v.exactOptional(v.string()),
  textDirection: direction,
  via: v.exactOptional(iri),
  "muqabala:name": v.string(),
});
const quote = v.strictObject({
  type: v.literal("TextQuoteSelector"),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
});
const position = v.strictObject({ type: v.literal("TextPositionSelector"), start: count, end: count });
const resource = {
  type: v.literal("SpecificResource"),
  source,
  selector: v.tuple([quote, position]),
};
const body = v.variant("type", [
  v.strictObject({ ...resource, purpose: motivation }),
  v.strictObject({
    type: v.literal("TextualBody"),
    purpose: motivation,
    value: v.string(),
    format: v.literal("text/plain"),
    language: v.exactOptional(v.string()),
    textDirection: direction,
  }),
]);
const annotation = v.strictObject({
  id: iri,
  type: v.literal("Annotation"),
  motivation,
  created: time,
  generated: time,
  generator: software,
  body: v.union([body, v.pipe(v.array(body), v.minLength(1))]),
  target: v.variant("type", [v.strictObject(resource), source]),
  "muqabala:score": v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  "muqabala:confidence": v.exactOptional(v.picklist(["clear", "likely", "check"])),
  "muqabala:relation": v.exactOptional(v.picklist(["same", "narrower", "broader", "altered"])),
  "muqabala:decidedByReader": v.exactOptional(v.boolean()),
  "muqabala:points": v.exactOptional(v.array(count)),
});
const collection = v.strictObject({
  "@context": v.tuple([
    v.literal("http://www.w3.org/ns/anno.jsonld"),
    v.strictObject({ muqabala: v.literal("urn:x-muqabala:terms:") }),
  ]),
  id: iri,
  type: v.literal("AnnotationCollection"),
  label: v.string(),
  created: time,
  generated: time,
  generator: software,
  total: count,
  "muqabala:about": v.string(),
  "muqabala:counts": v.string(),
  "muqabala:shown": v.string(),
  "muqabala:notice": v.string(),
  first: v.strictObject({
    id: iri,
    type: v.literal("AnnotationPage"),
    partOf: iri,
    startIndex: v.literal(0),
    items: v.array(annotation),
  }),
});

async function read(input: ExportInput) {
  const { content } = await exportAs("annotations", input);
  return v.parse(collection, JSON.parse(String(content)));
}

describe("the matches as Web Annotations", () => {
  it("are valid, each under an id of its own, and counted", async () => {
    const input = exportInput({ title: "A call", details: { beta: { address: "https://example.org/ا" } } });
    const { total, label, first } = await read(input);
    expect(label).toBe("A call");
    expect(first.items).toHaveLength(total);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
    expect(first.items.filter(({ motivation: why }) => why === "linking")).toHaveLength(
      input.comparison.links.length,
    );
  });

  it("say the state, the score and the method, and carry the notice", async () => {
    const read1 = await read(exportInput());
    const [item] = read1.first.items;
    expect(item?.["muqabala:score"]).toBe(0.71);
    expect(JSON.stringify(item?.body)).toContain("likely, 71%. reworded. attributed differently");
    expect(item?.generator.name).toBe("Muqabala test");
    expect(read1["muqabala:notice"]).toContain("Not found does not mean suppressed");
  });

  it("count code points: positions and quotes select the same words behind an emoji", async () => {
    const comparison = comparisonOf({
      alpha: [
        ["-", "", "😀😀 قبل."],
        ["point", "", "قال الكرملين 😀 نعم."],
      ],
      beta: [["point", "", "نعم قال الكرملين."]],
    });
    const { first } = await read(exportInput({ comparison }));
    const target = first.items[0]?.target;
    expect(target?.type).toBe("SpecificResource");
    if (target?.type !== "SpecificResource") return;
    const text = Array.from(comparison.articles.find(({ id }) => target.source.id.endsWith(id))!.text);
    const [{ exact, prefix }, { start, end }] = target.selector;
    expect(text.slice(start, end).join("")).toBe(exact);
    expect(text.slice(0, start).join("")).toBe(prefix);
  });

  it("name the reader's notes, names and absences with their motivation", async () => {
    const at = anchorIn(exportInput(), "alpha", "حض الرئيس");
    const { first } = await read(
      exportInput({
        annotations: {
          notes: [
            { scope: "point", at, text: "من قالها أولاً؟" },
            { scope: "article", at: { article: "beta", start: 0, end: 0, quote: "" }, text: "wire copy" },
          ],
          names: [{ at, name: "Appeal" }],
          absences: [{ at, article: "gamma" }],
        },
      }),
    );
    expect(first.items.map(({ motivation: why }) => why).slice(3)).toEqual([
      "commenting",
      "commenting",
      "identifying",
      "assessing",
    ]);
  });

  it("are the same whatever the order of the columns, and leave out what the reader took apart", async () => {
    const [input, turned] = [exportInput(), exportInput({ order: ["gamma", "beta", "alpha"] })];
    expect((await read(turned)).first.items).toEqual((await read(input)).first.items);
    const [link, ...others] = input.comparison.links;
    const comparison = {
      ...input.comparison,
      links: [{ ...link!, decided: "different" as const }, ...others],
    };
    expect((await read(exportInput({ comparison }))).first.items).toHaveLength(others.length);
  });
});
