import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison.ts";
import type { WordingReport } from "../model/wording.ts";
import type { Early, EarlyPoint } from "../model/early.ts";
import { createApp, useApp } from "../store/app.ts";
import type { AppState } from "../store/state.ts";
import { watchAnalysis } from "./analysis.ts";
import { holdEarly, openEarlyPoint, showWhole, staysOnShow, useEarly } from "./early.ts";
import type { Analyser } from "./ports.ts";

type Asked = Parameters<Analyser["compare"]>[0] & {
  readonly answer: (outcome: Awaited<ReturnType<Analyser["compare"]>>) => Promise<void>;
};

type AskedWording = Parameters<Analyser["wording"]>[0] & {
  readonly answer: (name: string) => Promise<void>;
  readonly fail: () => Promise<void>;
};

/** A store whose analyses end when the test says so. */
function watched() {
  const asked: Asked[] = [];
  const worded: AskedWording[] = [];
  const store = createApp({ language: "en", theme: "auto" });
  const analysis = watchAnalysis(store, {
    compare: (request) =>
      new Promise((resolve) => {
        request.signal.addEventListener("abort", () => {
          resolve({ status: "cancelled" });
        });
        const answer = async (outcome: Parameters<typeof resolve>[0]) => {
          resolve(outcome);
          await Promise.resolve();
        };
        asked.push({ ...request, answer: answer });
      }),
    wording: (request) =>
      new Promise((resolve) => {
        const answer = async (name: string) => {
          resolve({ status: "done", report: { name } as unknown as WordingReport });
          await Promise.resolve();
        };
        const fail = async () => {
          resolve({ status: "failed", message: "out of memory" });
          await Promise.resolve();
        };
        worded.push({ ...request, answer, fail });
      }),
  });
  const add = (...names: string[]) => {
    store
      .getState()
      .addArticles(
        names.map((name) => ({ name, text: `Text of ${name}.`, language: "en", direction: "ltr" })),
      );
  };
  return { store, analysis, asked, worded, add, app: () => store.getState() };
}

/** A result with so many links. */
const result = (name: string, links = 0) =>
  ({
    status: "done",
    comparison: { name, articles: [], claims: [], links: { length: links } } as unknown as Comparison,
  }) as const;

describe("the analysis", () => {
  it("waits for a second article", () => {
    const { add, asked, app } = watched();
    add("a");
    expect([asked.length, app().analysis.status]).toEqual([0, "idle"]);
    add("b");
    expect([asked.length, app().analysis.status]).toEqual([1, "running"]);
  });

  it("is superseded by the next drop, whose result is the one that shows", async () => {
    const { add, asked, app } = watched();
    add("a", "b");
    add("c");
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    await asked[1]!.answer(result("three"));
    expect(app()).toMatchObject({ analysis: { status: "done" }, comparison: { name: "three" } });
  });

  it("is not repeated for names and the order of columns", async () => {
    const { add, asked, app } = watched();
    add("a", "b");
    await asked[0]!.answer(result("two"));
    const first = app().document.articles[0]!.id;
    app().renameOutlet(first, "Reuters");
    app().moveArticle(first, 1);
    app().renameTitle("A call");
    expect(asked).toHaveLength(1);
  });

  it("is repeated for what the reader decided, and known results come back at once with undo", async () => {
    const { add, asked, app } = watched();
    add("a", "b", "c");
    await asked[0]!.answer(result("all"));
    app().setApart(app().document.articles[2]!.id);
    expect(asked[1]!.adjustments).toEqual(app().document.adjustments);
    await asked[1]!.answer(result("two"));
    app().undo();
    expect(app()).toMatchObject({ analysis: { status: "done" }, comparison: { name: "all" } });
    expect(asked).toHaveLength(2);
  });

  it("is repeated on undo where results are too large to keep many of them", async () => {
    const { add, asked, app } = watched();
    add("a", "b", "c", "d");
    const ids = app().document.articles.map(({ id }) => id);
    const steps = ["all", "three", "two"];
    for (const [step, name] of steps.entries()) {
      if (step > 0) app().setApart(ids[4 - step]!);
      await asked[step]!.answer(result(name, 300_000));
    }
    app().undo();
    expect(app()).toMatchObject({ analysis: { status: "done" }, comparison: { name: "three" } });
    app().undo();
    expect([asked.length, app().analysis.status]).toEqual([4, "running"]);
    await asked[3]!.answer(result("all again", 300_000));
    expect(app().comparison).toMatchObject({ name: "all again" });
  });

  it("keeps the old result on show when it is cancelled, and begins again when asked", async () => {
    const { add, asked, app, analysis } = watched();
    add("a", "b");
    await asked[0]!.answer(result("two"));
    add("c");
    analysis.cancel();
    await Promise.resolve();
    expect(app()).toMatchObject({ analysis: { status: "cancelled" }, comparison: { name: "two" } });
    analysis.again();
    await asked[2]!.answer(result("three"));
    expect(app()).toMatchObject({ analysis: { status: "done" }, comparison: { name: "three" } });
  });

  it("ends quietly when the articles go", async () => {
    const { add, asked, app } = watched();
    add("a", "b");
    app().clear();
    await Promise.resolve();
    expect(asked[0]!.signal.aborted).toBe(true);
    expect(app()).toMatchObject({ analysis: { status: "idle" }, comparison: null });
  });
});

describe("what can be read while a large set is compared", () => {
  const point = (...starts: number[]): EarlyPoint => ({
    representative: 0,
    mentions: starts.map((start, i) => ({ article: String(i), start, end: start + 5, voice: null })),
  });
  const voicesOf = ({ document }: AppState): Early => ({
    kind: "voices",
    articles: document.articles.map(({ id }) => ({ id, voices: [] })),
    voices: [],
  });
  const shown = () => useEarly.getState();

  it("is the first points, which the whole comparison replaces and which are never the comparison", async () => {
    const { add, asked, app } = watched();
    add("a", "b");
    asked[0]!.onEarly?.(voicesOf(app()));
    asked[0]!.onEarly?.({ kind: "points", points: [point(0, 10)] });
    expect([shown().shown, shown().points?.length, app().comparison]).toEqual(["points", 1, null]);
    await asked[0]!.answer(result("two"));
    expect([staysOnShow(shown()), app().comparison]).toEqual([false, { ...result("two").comparison }]);
  });

  it("gives the texts back where the comparison is cancelled: nothing more would come", async () => {
    const { add, asked, app, analysis } = watched();
    add("a", "b");
    asked[0]!.onEarly?.({ kind: "points", points: [point(0, 10)] });
    analysis.cancel();
    await Promise.resolve();
    expect([app().analysis.status, shown().shown, shown().points]).toEqual(["cancelled", "texts", null]);
  });

  it("stays under the eyes of who reads it, and gives way when the reader says so", async () => {
    const { add, asked, app } = watched();
    add("a", "b");
    asked[0]!.onEarly?.(voicesOf(app()));
    holdEarly();
    asked[0]!.onEarly?.({ kind: "points", points: [point(0, 10)] });
    expect(shown().shown).toBe("texts");
    app().renameTitle("A call");
    await asked[0]!.answer(result("two"));
    expect([staysOnShow(shown()), app().document.title]).toEqual([true, "A call"]);
    app().setView("overview");
    expect(staysOnShow(shown())).toBe(false);
  });

  it("stays under the eyes of who reads it where the address names a point of the comparison", async () => {
    const { add, asked, app, store } = watched();
    // As the address does (selectionHistory.ts), as soon as there is a comparison.
    store.subscribe((state, before) => {
      if (state.comparison !== before.comparison) state.select({ ...state.selection, claim: "c1" });
    });
    add("a", "b");
    asked[0]!.onEarly?.(voicesOf(app()));
    holdEarly();
    await asked[0]!.answer(result("two"));
    expect([staysOnShow(shown()), app().selection.claim]).toEqual([true, "c1"]);
    app().setView("overview");
    expect(staysOnShow(shown())).toBe(false);
  });

  it("is of the articles at hand: what was found among others leaves with them, and comes too late", async () => {
    const { add, asked, app } = watched();
    add("a", "b", "c");
    asked[0]!.onEarly?.(voicesOf(app()));
    holdEarly();
    await asked[0]!.answer(result("three"));
    app().removeArticle(app().document.articles[2]!.id);
    expect(staysOnShow(shown())).toBe(false);

    app().clear();
    add("d", "e", "f");
    app().removeArticle(app().document.articles[2]!.id);
    asked[2]!.onEarly?.({ kind: "points", points: [point(0, 10, 20)] });
    expect(shown().points).toBeNull();
    asked[3]!.onEarly?.({ kind: "points", points: [point(0, 10)] });
    expect(shown().points).toEqual([point(0, 10)]);
  });

  it("leads to the point that was open", () => {
    const open = point(3, 10);
    openEarlyPoint(open);
    const claim = { id: "c1", mentions: [{ article: "0", start: 0, end: 6 }] };
    showWhole({ claims: [claim] } as unknown as Comparison);
    expect(useApp.getState().selection).toMatchObject({ claim: "c1", place: { article: "0", start: 3 } });
  });

  it("is not asked for where a comparison is on show, and leaves with its articles", async () => {
    const { add, asked, app } = watched();
    add("a", "b");
    asked[0]!.onEarly?.(voicesOf(app()));
    holdEarly();
    app().clear();
    expect(staysOnShow(shown())).toBe(false);
    add("c", "d");
    await asked[1]!.answer(result("two"));
    add("e");
    expect(asked.map(({ onEarly }) => onEarly !== undefined)).toEqual([true, true, false]);
  });
});

describe("the wording", () => {
  it("is asked for after each comparison, and shows once it is there", async () => {
    const { add, asked, worded, app } = watched();
    add("a", "b");
    expect(worded).toHaveLength(0);
    await asked[0]!.answer(result("two"));
    expect(app().wording).toBeNull();
    await worded[0]!.answer("words of two");
    expect(app().wording).toEqual({ name: "words of two" });
  });

  it("leaves with its comparison, and late words of an old one never show", async () => {
    const { add, asked, worded, app } = watched();
    add("a", "b");
    await asked[0]!.answer(result("two"));
    add("c");
    expect(worded[0]!.signal.aborted).toBe(true);
    await worded[0]!.answer("late");
    await asked[1]!.answer(result("three"));
    expect(app().wording).toBeNull();
    await worded[1]!.answer("words of three");
    expect(app().wording).toEqual({ name: "words of three" });
  });

  it("is said to have failed, and is not asked for again until there is something new", async () => {
    const { add, asked, worded, app } = watched();
    add("a", "b");
    await asked[0]!.answer(result("two"));
    await worded[0]!.fail();
    app().setView("wording");
    expect([app().wordingFailed, worded.length]).toEqual([true, 1]);
    add("c");
    await asked[1]!.answer(result("three"));
    expect([app().wordingFailed, worded.length]).toEqual([false, 2]);
  });

  it("is worked out anew where a reader puts names together, without a new analysis", async () => {
    const { add, asked, worded, app } = watched();
    add("a", "b");
    await asked[0]!.answer(result("two"));
    await worded[0]!.answer("apart");
    app().mergeNaming("Daesh", "Islamic State");
    expect(asked).toHaveLength(1);
    expect(worded[1]!.naming).toEqual({ merges: [{ into: "Daesh", from: "Islamic State" }] });
    expect(app().wording).toEqual({ name: "apart" });
    await worded[1]!.answer("together");
    expect(app().wording).toEqual({ name: "together" });
    app().undo();
    expect(worded[2]!.naming).toBeUndefined();
  });
});
