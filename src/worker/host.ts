import { compareInSteps } from "../engine/pipeline.ts";
import { wordingInSteps } from "../engine/wording/index.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { readStemmedLexicon } from "../text/stemmedLexicon.ts";
import type { Request, Response } from "./protocol.ts";
import { createHost } from "./serve.ts";

/** One chunk a language; all are loaded when the worker starts, so that later work asks the network for nothing. */
const LEXICA: readonly (readonly [string, () => Promise<{ default: string }>])[] = [
  ["ar", () => import("virtual:lexicon/ar")],
  ["en", () => import("virtual:lexicon/en")],
  ["fr", () => import("virtual:lexicon/fr")],
  ["ru", () => import("virtual:lexicon/ru")],
  ["es", () => import("virtual:lexicon/es")],
  ["de", () => import("virtual:lexicon/de")],
];

async function loadLexica(): Promise<ReadonlyMap<string, Lexicon>> {
  const glosses = import("virtual:lexicon/glosses").then((shared) => shared.default.split("\n"));
  const read = LEXICA.map(async ([language, load]) => {
    const [stemmed, shared] = await Promise.all([load(), glosses]);
    return [language, readStemmedLexicon(stemmed.default, language, shared)] as const;
  });
  return new Map(await Promise.all(read));
}

/** A message to oneself waits behind the messages of the page and, unlike a timer, is not slowed down. */
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

const host = createHost({
  post: (response: Response, handedOver: readonly ArrayBuffer[] = []) => {
    postMessage(response, { transfer: [...handedOver] });
  },
  compare: compareInSteps,
  wording: wordingInSteps,
  loadLexica,
  pause: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      channel.port2.postMessage(null);
    }),
  now: () => performance.now(),
});

addEventListener("message", ({ data }: MessageEvent<Request>) => void host.receive(data));
