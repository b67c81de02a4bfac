import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { build, type Plugin } from "vite";
import type { FileList, StoredFile } from "../src/offline/protocol.ts";

const ENTRY = join(import.meta.dirname, "../src/offline/host.ts");
const WORKER = "sw.js";
/** Files that only some dropped files or exports need. A file is named after the package that it holds most of. */
const LATE = /^(?:assets\/)?(?:pdf|jschardet|mammoth|rtf|docx|dist-docx|page-template)[^/]*$/i;

/** Writes the service worker beside the built page, with the list of all files and their hashes. */
export function offlinePlugin(): Plugin {
  let outDir = "";
  return {
    name: "offline",
    apply: "build",
    configResolved: ({ root, build: { outDir: folder } }) => {
      outDir = resolve(root, folder);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      // Only now the files of public/ are there too. A build that failed has no page.
      handler: async () => {
        if (existsSync(join(outDir, "index.html"))) await writeServiceWorker(outDir);
      },
    },
  };
}

/** Writes sw.js for the files that are in a folder now; to be called again where files were added. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const [result] = [
    await build({
      configFile: false,
      publicDir: false,
      logLevel: "error",
      define: { FILES: JSON.stringify(listFiles(folder)) },
      build: {
        write: false,
        target: "es2022",
        lib: { entry: ENTRY, formats: ["iife"], name: "offline", fileName: "sw" },
      },
    }),
  ].flat();
  const output = result && "output" in result ? result.output : [];
  const [chunk] = output.filter(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("the service worker was not built");
  writeFileSync(join(folder, WORKER), chunk.code);
}

/** All files of a built folder but the service worker itself, and a version that changes with each of them. */
function listFiles(folder: string): FileList {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => path !== WORKER && !path.endsWith(".map"))
    .sort()
    .map((path): StoredFile => [path === "index.html" ? "" : path, integrityOf(join(folder, path))]);
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
  const isLate = ([path]: StoredFile) => LATE.test(path);
  return { version, start: files.filter((file) => !isLate(file)), late: files.filter(isLate) };
}

const integrityOf = (path: string): string =>
  `sha256-${createHash("sha256").update(readFileSync(path)).digest("base64")}`;
