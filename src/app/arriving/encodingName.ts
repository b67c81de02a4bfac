import type { Messages } from "../../i18n/languages/en.ts";
import { isolate } from "../../i18n/format.ts";

type Script = keyof Messages["arriving"]["scripts"];

/** For which writing an encoding was made, by the beginning of its name. */
const SCRIPTS: readonly (readonly [RegExp, Script])[] = [
  [/^utf/, "any"],
  [/^(?:windows-1256|iso-8859-6|cp720|cp864|x-mac-arabic)$/, "arabic"],
  [/^(?:windows-1251|koi8|ibm866|iso-8859-5|x-mac-cyrillic)/, "cyrillic"],
  [/^(?:windows-1252|macintosh)$/, "latin"],
];

/** "Arabic · windows-1256" */
export function encodingName(encoding: string, scripts: Messages["arriving"]["scripts"]): string {
  const script = SCRIPTS.find(([pattern]) => pattern.test(encoding))?.[1] ?? "other";
  return `${scripts[script]} · ${isolate(encoding)}`;
}
