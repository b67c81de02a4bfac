import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** The build that is tested. */
export const BUILT = process.env["DIST"] ?? join(import.meta.dirname, "../../dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticServer {
  /** Address of the app's folder, with a slash at the end. */
  readonly address: string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** Serves another built folder from now on. */
  show(folder: string): void;
  close(): void;
}

/** The built file that an address means, or null outside the app's folder. */
function fileOf(folder: string, pathname: string, path: string): string | null {
  if (!pathname.startsWith(path)) return null;
  const inside = normalize(pathname.slice(path.length) || "index.html");
  return inside.startsWith("..") ? null : join(folder, inside);
}

/** The plainest host there is: the built files below a sub-path, and a record of every request. */
export async function serveBelow(path: string): Promise<StaticServer> {
  const asked: string[] = [];
  let folder = BUILT;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    asked.push(pathname);
    const file = fileOf(folder, pathname, path);
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}${path}`,
    asked,
    show: (next) => {
      folder = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
