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
interface TranslatorFactory {
  availability(pair: Pair): Promise<Availability>;
  create(pair: Pair): Promise<BrowserTranslator>;
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

/** Rejects where the browser cannot or may not. Has to follow a press: browsers demand one before they get a language. */
export async function translate(
  text: string,
  sourceLanguage: string,
  targetLanguage: string,
): Promise<string> {
  const translator = await factory()?.create({ sourceLanguage, targetLanguage });
  if (!translator) throw new Error("this browser does not translate");
  return translator.translate(text);
}
