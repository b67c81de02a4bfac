import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const PACKAGES = join(import.meta.dirname, "../node_modules");
/** What the page's own bundle does not show: the fonts, and what only the worker loads. */
const ELSEWHERE = [
  "@fontsource-variable/noto-naskh-arabic",
  "@fontsource-variable/source-serif-4",
  "@fontsource/ibm-plex-sans-arabic",
  "@orama/stemmers",
  "tailwindcss",
];

/** Writes licences.txt beside the page: the texts that the licences of all shipped packages ask to be passed on. */
export function licencesPlugin(): Plugin {
  return {
    name: "licences",
    apply: "build",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === "chunk" ? Object.keys(file.modules) : [],
      );
      const bundled = modules.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
      const names = [...new Set([...bundled, ...ELSEWHERE])].sort();
      this.emitFile({ type: "asset", fileName: "licences.txt", source: names.map(licenceOf).join("\n\n") });
    },
  };
}

function licenceOf(name: string): string {
  const folder = join(PACKAGES, name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `==== ${name}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
