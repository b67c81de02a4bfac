import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import { pageOf } from "../src/share/file/page.ts";
import { licencesPlugin } from "./licencesPlugin.ts";
import { lexiconPlugin } from "./lexiconPlugin.ts";

const ROOT = join(import.meta.dirname, "..");
const TEMPLATE = "virtual:page-template";
/** How the app asks for the address of a worker (vite). */
const WORKER = "?worker&url";
const DEVELOPMENT_ADDRESS = "/page-template.html";
const TARGET = "es2022";

/** What a saved page may do: run its one script and the worker inside it; it reaches nothing. */
const policyOf = (script: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types muqabala",
  ].join("; ");

/** Builds the app a second time, as one page without a comparison, and tells the app where that page is. */
export function pagePlugin(): Plugin {
  let building = true;
  return {
    name: "page",
    configResolved: ({ command }) => {
      building = command === "build";
    },
    configureServer: ({ middlewares }) => {
      middlewares.use(DEVELOPMENT_ADDRESS, (_request, response, next) => {
        buildPage().then((page) => response.setHeader("Content-Type", "text/html").end(page), next);
      });
    },
    resolveId: (id) => (id === TEMPLATE ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${TEMPLATE}`) return null;
      if (!building) return `export default ${JSON.stringify(DEVELOPMENT_ADDRESS)};`;
      const file = this.emitFile({ type: "asset", name: "page-template.html", source: await buildPage() });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

async function buildPage(): Promise<string> {
  const output = await bundle({
    plugins: [react(), tailwindcss({ optimize: false }), lexiconPlugin(), insidePlugin(), licencesPlugin()],
    build: {
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions: { input: join(ROOT, "src/page.tsx"), output: { codeSplitting: false } },
    },
  });
  const assets = output.filter((file) => file.type === "asset");
  const textOf = (ending: string) =>
    String(assets.find(({ fileName }) => fileName.endsWith(ending))?.source ?? "");
  const script = safeInScript(codeOf(output));
  return pageOf({
    policy: policyOf(script),
    style: textOf(".css"),
    script,
    licences: textOf("licences.txt"),
  });
}

/**
 * Leaves out what would make the page a quarter larger and is seldom asked of it: the reader of PDFs. Whoever drops one hears
 * so.
 */
function leftOutPlugin(): Plugin {
  return {
    name: "left-out",
    enforce: "pre",
    load: (id) =>
      id.endsWith("/src/files/readers/documents/pdf/pdf.ts")
        ? `import { BadDocument } from "../badDocument.ts"; export const readPdf = () => { throw new BadDocument("leftOut"); };`
        : null,
  };
}

/** Signs that would end the element, or hide its end: only strings, templates and patterns have them, where both forms are the same. */
const safeInScript = (code: string): string => code.replace(/<(?=\/script|!--|script)/gi, "\\x3c");

/** Puts into the page what the app of a host fetches: its workers, and the articles of the sample. */
function insidePlugin(): Plugin {
  return {
    name: "inside",
    enforce: "pre",
    async resolveId(id, importer) {
      if (!id.endsWith(WORKER)) return null;
      const found = await this.resolve(id.slice(0, -WORKER.length), importer);
      return found && `\0worker:${found.id}`;
    },
    // From the disk no browser starts a worker that is a module; those in the page are plain scripts.
    transform: (code) => (code.includes(WORKER) ? code.replace(/type: "module", /g, "") : null),
    async load(id) {
      if (id.startsWith("\0worker:")) {
        const code = codeOf(await bundle(workerBuild(id.slice("\0worker:".length))));
        const deflated = deflateRawSync(code, { level: 9 }).toString("base64");
        return `import { scriptInside } from "/src/scriptInside.ts"; export default scriptInside("${deflated}");`;
      }
      if (!id.endsWith("/src/app/sampleTexts.ts")) return null;
      const texts = Object.fromEntries(
        SAMPLES.map((name) => [name, readFileSync(join(SAMPLE, name), "utf8")]),
      );
      return `const texts = ${JSON.stringify(texts)}; export const fetchSample = async (name) => texts[name];`;
    },
  };
}

const SAMPLE = join(ROOT, "public/samples");
const SAMPLES = readdirSync(SAMPLE);

const workerBuild = (input: string): InlineConfig => ({
  plugins: [lexiconPlugin(), leftOutPlugin()],
  build: { rolldownOptions: { input, output: { format: "iife", codeSplitting: false } } },
});

async function bundle(config: InlineConfig): Promise<Rolldown.RolldownOutput["output"]> {
  const [result] = [
    await build({
      ...config,
      configFile: false,
      root: ROOT,
      base: "./",
      publicDir: false,
      logLevel: "error",
      build: { target: TARGET, modulePreload: false, write: false, ...config.build },
    }),
  ].flat();
  if (!result || !("output" in result)) throw new Error("the page was not built");
  return result.output;
}

function codeOf(output: Rolldown.RolldownOutput["output"]): string {
  const chunks = output.filter((file) => file.type === "chunk");
  if (chunks.length !== 1) throw new Error(`one script was wanted, not ${String(chunks.length)}`);
  return chunks[0]?.code ?? "";
}
