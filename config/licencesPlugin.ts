import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

const PACKAGES = join(import.meta.dirname, "../node_modules");
/** What no bundle shows: fonts and styles. */
const ELSEWHERE = [
  "@fontsource-variable/noto-naskh-arabic",
  "@fontsource-variable/source-serif-4",
  "@fontsource/ibm-plex-sans-arabic",
  "tailwindcss",
];
/** What the workers hold; they are built before the page is written. */
const inWorkers = new Set<string>();

/** Takes down the packages of a worker, for licences.txt. */
export function workerLicencesPlugin(): Plugin {
  return {
    name: "worker-licences",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const name of packagesIn(bundle)) inWorkers.add(name);
    },
  };
}

/** Writes licences.txt beside the page: the texts that the licences of all shipped packages ask to be passed on. */
export function licencesPlugin(): Plugin {
  return {
    name: "licences",
    apply: "build",
    generateBundle(_options, bundle) {
      const names = [...new Set([...packagesIn(bundle), ...inWorkers, ...ELSEWHERE])].sort();
      this.emitFile({ type: "asset", fileName: "licences.txt", source: names.map(licenceOf).join("\n\n") });
    },
  };
}

function packagesIn(bundle: Rolldown.OutputBundle): string[] {
  const modules = Object.values(bundle).flatMap((file) =>
    file.type === "chunk" ? Object.keys(file.modules) : [],
  );
  return modules.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
}

function licenceOf(name: string): string {
  const folder = join(PACKAGES, name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `==== ${name}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
