import { describe, expect, it } from "vitest";
import type { Anchor } from "../../model/adjustments.ts";
import { createApp } from "../app.ts";
import type { Document, NewArticle } from "../state.ts";
import { agreementsOf, differencesOf, mergeDocuments } from "./merge.ts";
import type { Side } from "./types.ts";

const TEXTS = {
  a: "The port was closed. Nobody was hurt.",
  b: "Shipping was halted. The crew is safe.",
  c: "Talks began.",
};

const article = (name: keyof typeof TEXTS): NewArticle => ({
  name: `${name}.txt`,
  text: TEXTS[name],
  language: "en",
  direction: "ltr",
});

type App = ReturnType<ReturnType<typeof createApp>["getState"]>;
interface Desk {
  readonly app: App;
  readonly id: (name: keyof typeof TEXTS) => string;
  /** Words of an article as a place in it. */
  readonly at: (name: keyof typeof TEXTS, words: string) => Anchor;
}

/** What a reader has after some commands on articles a and b. */
function documentOf(
  work: (desk: Desk) => void,
  names: readonly (keyof typeof TEXTS)[] = ["a", "b"],
): Document {
  const store = createApp({ language: "en", theme: "auto" });
  store.getState().addArticles(names.map(article));
  const ids = new Map(store.getState().document.articles.map((one) => [one.name, one.id]));
  const id = (name: keyof typeof TEXTS) => ids.get(`${name}.txt`) ?? `gone-${name}`;
  const at = (name: keyof typeof TEXTS, words: string) => {
    const start = TEXTS[name].indexOf(words);
    return { article: id(name), start, end: start + words.length, quote: words };
  };
  work({ app: store.getState(), id, at });
  return store.getState().document;
}

const nothing = (): void => undefined;
const all = (pair: { mine: Document; theirs: Document }, side: Side) =>
  mergeDocuments(pair, new Map(differencesOf(pair).map(({ key }) => [key, side])));

/** Every command that a merge has to carry, as one reader or the other would give it. */
type Work = (desk: Desk) => void;
const WORK: readonly (readonly [kind: string, work: Work, other?: Work])[] = [
  [
    "title",
    ({ app }) => {
      app.renameTitle("Port");
    },
    ({ app }) => {
      app.renameTitle("Harbour");
    },
  ],
  [
    "outlet",
    ({ app, id }) => {
      app.renameOutlet(id("a"), "AFP");
    },
    ({ app, id }) => {
      app.renameOutlet(id("a"), "AP");
    },
  ],
  [
    "headline",
    ({ app, id }) => {
      app.setDetails(id("a"), { title: "Closed" });
    },
    ({ app, id }) => {
      app.setDetails(id("a"), { title: "Shut" });
    },
  ],
  [
    "date",
    ({ app, id }) => {
      app.setDetails(id("a"), { date: "2026-11-24" });
    },
  ],
  [
    "address",
    ({ app, id }) => {
      app.setDetails(id("b"), { address: "https://example.org" });
    },
  ],
  [
    "language",
    ({ app, id }) => {
      app.setLanguageOf(id("a"), "fr", "ltr");
    },
  ],
  [
    "order",
    ({ app, id }) => {
      app.moveArticle(id("b"), 0);
    },
  ],
  [
    "event",
    ({ app, id }) => {
      app.setApart(id("b"));
    },
    ({ app, id }) => {
      app.takeIn(id("b"));
    },
  ],
  [
    "sentence",
    ({ app, at }) => {
      app.setKind({ ...place(at("a", "Nobody was hurt.")), kind: "furniture" });
    },
    ({ app, at }) => {
      app.setKind({ ...place(at("a", "Nobody was hurt.")), kind: "body" });
    },
  ],
  [
    "link",
    ({ app, at }) => {
      app.link(at("a", "Nobody was hurt."), [at("b", "The crew is safe.")]);
    },
    ({ app, at }) => {
      app.unlink(at("a", "Nobody was hurt."), [at("b", "The crew is safe.")]);
    },
  ],
  [
    "cut",
    ({ app, at }) => {
      app.cutAt(at("a", "was"));
    },
    ({ app, at }) => {
      app.joinAt(at("a", "was"));
    },
  ],
  [
    "voice",
    ({ app, at }) => {
      app.setVoice({ ...place(at("b", "The crew is safe.")), voice: "the owner" });
    },
    ({ app, at }) => {
      app.setVoice({ ...place(at("b", "The crew is safe.")), voice: null });
    },
  ],
  [
    "voiceMerge",
    ({ app }) => {
      app.mergeVoices("Kremlin", "Moscow");
    },
  ],
  [
    "voiceSplit",
    ({ app }) => {
      app.splitVoice("Palace");
    },
  ],
  [
    "namingMerge",
    ({ app }) => {
      app.mergeNaming("Daesh", "ISIL");
    },
  ],
  [
    "namingSplit",
    ({ app }) => {
      app.splitNaming("Damascus");
    },
  ],
  [
    "note",
    ({ app, at }) => {
      app.setNote({ point: [at("a", "The port was closed.")] }, "Mine.");
    },
    ({ app, at }) => {
      app.setNote({ point: [at("a", "The port was closed.")] }, "Theirs.");
    },
  ],
  [
    "name",
    ({ app, at }) => {
      app.renamePoint([at("a", "The port was closed.")], "Port");
    },
    ({ app, at }) => {
      app.renamePoint([at("a", "The port was closed.")], "Closure");
    },
  ],
  [
    "absence",
    ({ app, at, id }) => {
      app.setAbsent([at("a", "The port was closed.")], id("b"));
    },
  ],
  [
    "checked",
    ({ app, at }) => {
      app.setChecked([at("a", "The port was closed.")], true);
    },
  ],
];
const place = ({ article: id, start, end }: Anchor) => ({ article: id, start, end });

describe.each(WORK.map(([kind, work]) => ({ kind, work })))("$kind", ({ kind, work }) => {
  const sides = { mine: documentOf(work), theirs: documentOf(nothing) };

  it("differs where one of both decided it, and is lost by no default", () => {
    const reversed = { mine: sides.theirs, theirs: sides.mine };
    for (const pair of [sides, reversed]) expect(differencesOf(pair).map((one) => one.kind)).toEqual([kind]);
    expect(mergeDocuments(sides, new Map())).toEqual(sides.mine);
    if (kind !== "order" && kind !== "language")
      expect(mergeDocuments(reversed, new Map())).toEqual(sides.mine);
  });

  it("goes where the reader chooses the side without it", () => {
    expect(JSON.stringify(all(sides, "theirs"))).toBe(JSON.stringify(sides.theirs));
    expect(JSON.stringify(all(sides, "mine"))).toBe(JSON.stringify(sides.mine));
  });

  it("is no difference where both decided the same", () => {
    const pair = { mine: sides.mine, theirs: documentOf(work) };
    expect([differencesOf(pair), mergeDocuments(pair, new Map())]).toEqual([[], pair.mine]);
  });
});

it.each(WORK.flatMap(([kind, work, other]) => (other ? [{ kind, work, other }] : [])))(
  "$kind: two ways to decide it are one difference, and mine unless chosen",
  ({ kind, work, other }) => {
    const pair = { mine: documentOf(work), theirs: documentOf(other) };
    const [difference, ...more] = differencesOf(pair);
    expect([more, difference?.kind]).toEqual([[], kind]);
    expect([difference?.mine, difference?.theirs]).not.toContain(null);
    expect(mergeDocuments(pair, new Map())).toEqual(pair.mine);
    expect(JSON.stringify(all(pair, "theirs"))).toBe(JSON.stringify(pair.theirs));
  },
);

describe("merging", () => {
  const everything = WORK.map(([, work]) => work);

  it("keeps what both have, and everything of two readers who did different things", () => {
    const half = (odd: number) =>
      documentOf((desk) => {
        everything.forEach((work, i) => {
          if (i % 2 === odd || i % 5 === 0) work(desk);
        });
      });
    const pair = { mine: half(0), theirs: half(1) };
    expect(agreementsOf(pair)).toBe(2);
    const merged = all(pair, "both");
    const alone = documentOf((desk) => {
      for (const work of everything) work(desk);
    });
    expect(differencesOf({ mine: merged, theirs: alone })).toEqual([]);
  });

  it("puts two notes on one point under each other where both are wanted", () => {
    const [, mine, theirs] = WORK.find(([kind]) => kind === "note")!;
    const pair = { mine: documentOf(mine), theirs: documentOf(theirs!) };
    expect(all(pair, "both").annotations?.notes?.map(({ text }) => text)).toEqual(["Mine.\nTheirs."]);
  });

  it("takes articles that only one of both has, with their names, behind the others", () => {
    const mine = documentOf(nothing, ["b", "a"]);
    const theirs = documentOf(
      ({ app, id }) => {
        app.renameOutlet(id("c"), "TASS");
      },
      ["c", "a", "b"],
    );
    const pair = { mine, theirs };
    expect(differencesOf(pair).map(({ kind }) => kind)).toEqual(["article", "order"]);
    expect(mergeDocuments(pair, new Map()).articles.map(({ name, outlet }) => name + outlet)).toEqual([
      "b.txt",
      "a.txt",
      "c.txtTASS",
    ]);
    expect(all(pair, "theirs").articles.map(({ name }) => name)).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect(all(pair, "mine")).toEqual(mine);
  });

  it("tells each side in the words of the texts", () => {
    const pair = {
      mine: documentOf(({ app, at }) => {
        app.setNote({ mention: at("b", "The crew is safe.") }, "Who says so?");
      }),
      theirs: documentOf(nothing),
    };
    const [{ mine, theirs }] = differencesOf(pair) as [ReturnType<typeof differencesOf>[number]];
    expect([mine?.places.map(({ words }) => words), mine?.text, theirs]).toEqual([
      ["The crew is safe."],
      "Who says so?",
      null,
    ]);
  });
});
