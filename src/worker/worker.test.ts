import { describe, expect, it } from "vitest";
import type { Progress } from "../engine/stages.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Early } from "../model/early.ts";
import { LinkPacker } from "../model/linkPacker.ts";
import type { PackedComparison } from "../model/packedLinks.ts";
import type { WordingReport } from "../model/wording.ts";
import { createClient, type StartWorker } from "./client.ts";
import { PROTOCOL_VERSION, type Request, type Response } from "./protocol.ts";
import { createHost, EARLY_MS, REPORT_MS, SLICE_MS, type HostPorts } from "./serve.ts";

const version = PROTOCOL_VERSION;
const comparisonOf = (name: string): Comparison =>
  ({ format: "muqabala-comparison/1", claims: [], links: [], name }) as never;
const packedOf = (name: string): PackedComparison => ({
  ...comparisonOf(name),
  links: new LinkPacker().packed(),
});
const compareRequest = (id: number, name = "a"): Request => ({
  version,
  type: "compare",
  id,
  articles: [{ name, text: name }],
  adjustments: {},
  early: false,
});

const reportOf = (name: string): WordingReport => ({ format: "muqabala-wording/1", name }) as never;
const wordingRequest = (id: number, name = "a"): Request => ({
  version,
  type: "wording",
  id,
  comparison: comparisonOf(name),
});

/** A host with a clock that a step of work moves on, and a record of what it said. */
function testHost(overrides: Partial<HostPorts> = {}) {
  const said: Response[] = [];
  let time = 0;
  const host = createHost({
    post: (response) => void said.push(response),
    *compare(articles): Generator<Progress, PackedComparison> {
      for (let done = 0; done < 10; done++) {
        time += SLICE_MS;
        yield { stage: "alignment", done, total: 10 };
      }
      return packedOf(articles[0]!.name);
    },
    *wording(comparison): Generator<undefined, WordingReport> {
      for (let done = 0; done < 10; done++) {
        time += SLICE_MS;
        yield;
      }
      return reportOf((comparison as never as { name: string }).name);
    },
    loadLexica: () => Promise.resolve(new Map()),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    now: () => time,
    ...overrides,
  });
  return { host, said };
}

const earlyWork = (early: Early) =>
  function* () {
    yield;
    return early;
  };

const kinds = (said: readonly Response[]) =>
  said.map(({ type }) => type).filter((type) => type !== "progress");

describe("the host", () => {
  it("reports, throttled, and ends with the comparison", async () => {
    const { host, said } = testHost();
    await host.receive(compareRequest(1));
    const steps = said.filter((one) => one.type === "progress" && one.stage === "alignment");
    expect(steps.length).toBe(Math.ceil((10 * SLICE_MS) / REPORT_MS));
    expect(said.at(-1)).toEqual({ type: "done", id: 1, comparison: packedOf("a") });
  });

  it("hears a cancel in the middle of the work", async () => {
    const { host, said } = testHost();
    const running = host.receive(compareRequest(1));
    await host.receive({ version, type: "cancel", id: 1 });
    await running;
    expect(kinds(said)).toEqual(["cancelled"]);
  });

  it("lets the latest request win", async () => {
    const { host, said } = testHost();
    await Promise.all([host.receive(compareRequest(1, "a")), host.receive(compareRequest(2, "b"))]);
    expect(kinds(said).sort()).toEqual(["cancelled", "done"]);
    expect(said.find(({ type }) => type === "done")).toEqual({
      type: "done",
      id: 2,
      comparison: packedOf("b"),
    });
  });

  it("answers with the wording of the comparison that it was sent", async () => {
    const { host, said } = testHost();
    await host.receive(wordingRequest(3, "b"));
    expect(said).toEqual([{ type: "worded", id: 3, report: reportOf("b") }]);
  });

  it("leaves the wording of an old comparison for a new comparison", async () => {
    const { host, said } = testHost();
    await Promise.all([host.receive(wordingRequest(1)), host.receive(compareRequest(2))]);
    expect(kinds(said).sort()).toEqual(["cancelled", "done"]);
    expect(said.find(({ type }) => type === "cancelled")).toMatchObject({ id: 1 });
  });

  it("gives an error in the pipeline as data and works on afterwards", async () => {
    let calls = 0;
    const { host, said } = testHost({
      *compare() {
        yield { stage: "voices", done: 0, total: 1 };
        if (++calls === 1) throw new Error("no voice");
        return packedOf("second");
      },
    });
    await host.receive(compareRequest(1));
    await host.receive(compareRequest(2));
    expect(kinds(said)).toEqual(["failed", "done"]);
    expect(said.find(({ type }) => type === "failed")).toMatchObject({ id: 1, message: "Error: no voice" });
  });

  it("says early what can be read, where that is wanted and the whole takes long", async () => {
    const early = { kind: "points", points: [] } as const;
    const works: HostPorts["compare"] = function* ([first]) {
      yield { stage: "voices", done: 0, total: 1, early: earlyWork(early) };
      time += EARLY_MS;
      yield { stage: "alignment", done: 0, total: 1, early: earlyWork(early) };
      return packedOf(first!.name);
    };
    let time = 0;
    const { host, said } = testHost({ compare: works, now: () => time });
    await host.receive({ ...compareRequest(1), early: true } as Request);
    await host.receive(compareRequest(2));
    expect(said.filter(({ type }) => type === "early")).toEqual([{ type: "early", id: 1, early }]);
    expect(kinds(said)).toEqual(["early", "done", "done"]);
  });

  it("tries a lexicon again that could not be loaded", async () => {
    let calls = 0;
    const loadLexica = () =>
      ++calls === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(new Map());
    const { host, said } = testHost({ loadLexica });
    await host.receive({ version, type: "warm" });
    await host.receive(compareRequest(1));
    expect(kinds(said)).toEqual(["done"]);
  });

  it("rehearses once it is ready, says nothing of it, and gives way to the reader", async () => {
    const begun: string[] = [];
    const { host, said } = testHost({
      *compare([first]): Generator<Progress, PackedComparison> {
        begun.push(first?.text ?? "");
        for (let done = 0; done < 10; done++) yield { stage: "alignment", done, total: 10 };
        return packedOf(first?.name ?? "");
      },
    });
    await host.receive({ version, type: "warm" });
    const rehearsals = begun.length;
    expect(rehearsals).toBeGreaterThan(1);
    expect(said).toEqual([{ type: "ready" }]);
    const warming = host.receive({ version, type: "warm" });
    await host.receive(compareRequest(1));
    await warming;
    expect(begun.length).toBeLessThan(2 * rehearsals);
    expect(said.at(-1)).toEqual({ type: "done", id: 1, comparison: packedOf("a") });
  });

  it("says how a language calls the concepts, while a comparison goes on", async () => {
    const words = new Map([["ceasefire", "وقف إطلاق النار"]]);
    const lexica = new Map([["ar", { language: "ar", phrasesFrom: () => [], words }]]);
    const { host, said } = testHost({ loadLexica: () => Promise.resolve(lexica) });
    const working = host.receive(compareRequest(1));
    await host.receive({ version, type: "glossary", language: "ar" });
    await host.receive({ version, type: "glossary", language: "tr" });
    await working;
    expect(said).toContainEqual({ type: "glossary", language: "ar", words });
    expect(said).toContainEqual({ type: "glossary", language: "tr", words: new Map() });
    expect(kinds(said)).toContain("done");
  });

  it("refuses a page of another version", async () => {
    const { host, said } = testHost();
    await host.receive({ ...compareRequest(1), version: version + 1 });
    expect(kinds(said)).toEqual(["failed"]);
  });
});

/** Workers that answer only when the test says so. */
function testClient() {
  const workers: (Parameters<StartWorker>[0] & { heard: Request[]; ended: boolean })[] = [];
  const client = createClient((on) => {
    const worker = { ...on, heard: [] as Request[], ended: false };
    workers.push(worker);
    return {
      post: (request) => void worker.heard.push(request),
      terminate: () => {
        worker.ended = true;
      },
    };
  });
  return { client, workers };
}
const request = { articles: [], adjustments: {} };

describe("the client", () => {
  it("ends an aborted comparison at once and tells the worker", async () => {
    const { client, workers } = testClient();
    const abort = new AbortController();
    const outcome = client.compare({ ...request, signal: abort.signal });
    abort.abort();
    expect(await outcome).toEqual({ status: "cancelled" });
    expect(workers[0]!.heard.map(({ type }) => type)).toEqual(["compare", "cancel"]);
  });

  it("tells of what can be read early, of the comparison that was asked for last alone", async () => {
    const { client, workers } = testClient();
    const heard: Early[] = [];
    const onEarly = (early: Early) => void heard.push(early);
    const first = client.compare({ ...request, onEarly });
    const second = client.compare({ ...request, onEarly });
    const early = { kind: "points", points: [] } as const;
    workers[0]!.message({ type: "early", id: 1, early: { ...early, points: [] } });
    workers[0]!.message({ type: "early", id: 2, early });
    workers[0]!.message({ type: "done", id: 2, comparison: packedOf("whole") });
    await Promise.all([first, second]);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toBe(early);
    expect(workers[0]!.heard).toMatchObject([{ early: true }, { early: true }]);
  });

  it("ends the comparison before as cancelled and never mixes up answers", async () => {
    const { client, workers } = testClient();
    const first = client.compare(request);
    const second = client.compare(request);
    workers[0]!.message({ type: "done", id: 1, comparison: packedOf("late") });
    workers[0]!.message({ type: "done", id: 2, comparison: packedOf("right") });
    expect(await first).toEqual({ status: "cancelled" });
    expect(await second).toMatchObject({ status: "done", comparison: { name: "right" } });
  });

  it("lets a comparison end the wording of the one before, and never the other way round", async () => {
    const { client, workers } = testClient();
    const wording = client.wording({ comparison: comparisonOf("old") });
    const comparing = client.compare(request);
    expect(await client.wording({ comparison: comparisonOf("old") })).toEqual({ status: "cancelled" });
    workers[0]!.message({ type: "done", id: 2, comparison: packedOf("new") });
    expect(await wording).toEqual({ status: "cancelled" });
    expect(await comparing).toMatchObject({ status: "done" });
    const next = client.wording({ comparison: comparisonOf("new") });
    workers[0]!.message({ type: "worded", id: 3, report: reportOf("new") });
    expect(await next).toEqual({ status: "done", report: reportOf("new") });
  });

  it("reports a crash and starts a new worker for the next comparison", async () => {
    const { client, workers } = testClient();
    const first = client.compare(request);
    workers[0]!.crash("out of memory");
    expect(await first).toEqual({ status: "failed", message: "out of memory" });
    const second = client.compare(request);
    workers[1]!.message({ type: "done", id: 2, comparison: packedOf("again") });
    expect(await second).toMatchObject({ status: "done" });
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it("hands on a glossary, and none where the worker breaks", async () => {
    const { client, workers } = testClient();
    const [arabic, french] = [client.glossary("ar"), client.glossary("fr")];
    const words = new Map([["talks", "محادثات"]]);
    workers[0]!.message({ type: "glossary", language: "ar", words });
    expect(await arabic).toBe(words);
    workers[0]!.crash("");
    expect(await french).toBeNull();
  });

  it("is warm when the worker says so, and does not hang where it cannot start", async () => {
    const { client, workers } = testClient();
    const warm = client.warm();
    workers[0]!.message({ type: "ready" });
    await warm;
    const again = client.warm();
    workers[0]!.crash("");
    await again;
    expect(workers).toHaveLength(1);
  });
});
