import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { LEXICON_LANGUAGES, packLexicon, readLexiconFiles } from "../src/lexicon/pack.ts";
import { glossesIn, stemLexicon } from "../src/text/stemmedLexicon.ts";

const PREFIX = "virtual:lexicon/";

/** Serves the concept lexicon one language at a time, its words stemmed already; their glosses apart. */
export function lexiconPlugin(): Plugin {
  return {
    name: "lexicon",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      return `export default ${JSON.stringify(contentOf(id.slice(PREFIX.length + 1)))};`;
    },
  };
}

function contentOf(name: string): string {
  const tables = readLexiconFiles((path) => readFileSync(path, "utf8"));
  const glosses = glossesIn(tables);
  if (name === "glosses") return glosses.join("\n");
  if (!LEXICON_LANGUAGES.includes(name)) throw new Error(`no lexicon for "${name}"`);
  return stemLexicon(packLexicon(tables, name), name, glosses);
}
