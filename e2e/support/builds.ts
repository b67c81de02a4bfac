import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeServiceWorker } from "../../config/offlinePlugin.ts";
import { BUILT } from "./server.ts";

export interface LaterBuild {
  readonly folder: string;
  /** A file of the build that is tested which this one no longer has. */
  readonly gone: string;
}

/** The build that is tested, as if its desk had changed: that part has another name, and the page says "2". */
export async function laterBuild(): Promise<LaterBuild> {
  const folder = mkdtempSync(join(tmpdir(), "later-"));
  cpSync(BUILT, folder, { recursive: true });
  const assets = join(folder, "assets");
  const gone = readdirSync(assets).find((name) => /^Desk-.*\.js$/.test(name)) ?? "";
  renameSync(join(assets, gone), join(assets, `new-${gone}`));
  for (const name of readdirSync(assets).filter((file) => file.endsWith(".js"))) {
    const path = join(assets, name);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(gone, `new-${gone}`));
  }
  const page = join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("<html", '<html data-build="2"'));
  await writeServiceWorker(folder);
  return { folder, gone: `assets/${gone}` };
}
