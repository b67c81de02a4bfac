import type { FoundArticle } from "../files/reading.ts";
import { withLineFeeds } from "../files/decode.ts";
import { notify, setNaming } from "./shell.ts";
import { addTexts } from "./intake.ts";
import { fetchSample } from "./sampleTexts.ts";

/** Five reports of two telephone calls in April 2018 and one later, in public/samples/. */
const SAMPLE_FILES = [
  "000_22ded2db1dc09820.txt",
  "001_23c96fb8be1b69e3.txt",
  "002_b8da21838642536f.txt",
  "003_a81f8e5118fe4827.txt",
  "004_a0fffd0fd3cd9236.txt",
];

/** Fetches the sample into memory, so that opening it later asks the network for nothing. */
function createSample(): { load(): Promise<readonly FoundArticle[]> } {
  let texts: Promise<readonly FoundArticle[]> | null = null;
  return {
    load: () => {
      texts ??= Promise.all(SAMPLE_FILES.map(fetchText)).catch((error: unknown) => {
        texts = null;
        throw error;
      });
      return texts;
    },
  };
}

/** The one sample of the app. */
export const sample = createSample();

/** Opens the sample as columns, in the view in which any articles open. */
export async function openSample(): Promise<void> {
  try {
    await addTexts(await sample.load());
    setNaming("closed");
  } catch {
    notify(SAMPLE_FILES.slice(0, 1).map((file) => ({ kind: "file", note: { kind: "unreadable", file } })));
  }
}

const fetchText = async (name: string): Promise<FoundArticle> => ({
  name,
  text: withLineFeeds(await fetchSample(name)),
});
