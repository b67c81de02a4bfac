import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { LEXICON_LANGUAGES, packLexicon, readLexiconFiles } from "../src/lexicon/pack.ts";

const PREFIX = "virtual:lexicon/";

/** Serves the concept lexicon one language at a time, so that a worker loads only the languages it has texts in. */
export function lexiconPlugin(): Plugin {
  return {
    name: "lexicon",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const language = id.slice(PREFIX.length + 1);
      if (!LEXICON_LANGUAGES.includes(language)) throw new Error(`no lexicon for "${language}"`);
      const packed = packLexicon(
        readLexiconFiles((path) => readFileSync(path, "utf8")),
        language,
      );
      return `export default ${JSON.stringify(packed)};`;
    },
  };
}
