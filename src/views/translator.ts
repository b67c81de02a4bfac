/**
 * The browser's own translator, where it has one: it works on the device, so no text leaves it. Never used unasked, and never for
 * the comparison. Source: W3C Translator and Language Detector APIs (webmachinelearning.github.io/translation-api).
 */
interface Pair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}
export type Availability = "unavailable" | "downloadable" | "downloading" | "available";
interface BrowserTranslator {
  translate(text: string): Promise<string>;
}
interface CreateOptions extends Pair {
  readonly signal: AbortSignal;
  /** Is handed what tells of each part of the languages that has come. */
  monitor(progress: EventTarget): void;
}
interface TranslatorFactory {
  availability(pair: Pair): Promise<Availability>;
  create(options: CreateOptions): Promise<BrowserTranslator>;
}

const factory = (): TranslatorFactory | undefined =>
  (globalThis as { readonly Translator?: TranslatorFactory }).Translator;

/** Asked once for a pair of languages: cards come and go. */
const known = new Map<string, Promise<Availability>>();

/** Whether the browser can translate, and whether it has to get the languages first. Never rejects. */
export function availabilityOf(sourceLanguage: string, targetLanguage: string): Promise<Availability> {
  const key = `${sourceLanguage} ${targetLanguage}`;
  const asked =
    known.get(key) ??
    (factory()?.availability({ sourceLanguage, targetLanguage }) ?? Promise.resolve("unavailable")).catch(
      (): Availability => "unavailable",
    );
  known.set(key, asked);
  return asked;
}

/**
 * Milliseconds in which nothing of the languages came, after which they are given up. Raising it keeps a reader without a network
 * waiting longer; lowering it gives up slow devices, which unpack what came.
 */
const STALLED_MS = 30_000;

/** The browser did not get the languages: no network, no room, or it may not. */
export class LanguagesNotGot extends Error {}

/**
 * Rejects where the browser cannot or may not, with `LanguagesNotGot` where it is the languages that it lacks, and once
 * `cancelled` is aborted. Has to follow a press: browsers demand one before they get a language.
 */
export async function translate(
  text: string,
  sourceLanguage: string,
  targetLanguage: string,
  cancelled: AbortSignal,
): Promise<string> {
  const translator = await translatorFor({ sourceLanguage, targetLanguage }, cancelled);
  // From now on it is there.
  known.delete(`${sourceLanguage} ${targetLanguage}`);
  return translator.translate(text);
}

function translatorFor(pair: Pair, cancelled: AbortSignal): Promise<BrowserTranslator> {
  return new Promise((resolve, reject) => {
    const giveUp = new AbortController();
    const stop = (why: string) => {
      giveUp.abort();
      reject(new LanguagesNotGot(why));
    };
    let timer = setTimeout(stop, STALLED_MS, "stalled");
    const monitor = (progress: EventTarget) => {
      progress.addEventListener("downloadprogress", () => {
        clearTimeout(timer);
        timer = setTimeout(stop, STALLED_MS, "stalled");
      });
    };
    cancelled.addEventListener("abort", () => {
      stop("cancelled");
    });
    const made = factory()?.create({ ...pair, signal: giveUp.signal, monitor });
    (made ?? Promise.reject(new Error("no translator")))
      .then(resolve, (cause: unknown) => {
        reject(new LanguagesNotGot("not created", { cause }));
      })
      .finally(() => {
        clearTimeout(timer);
      });
  });
}
