import type { FileList, StoredFile } from "./protocol.ts";

/** Names of files that hold their own content's hash: the same name means the same bytes in every build. */
const HASHED = /^assets\//;

/** The files of one build in the browser's cache, and those of earlier builds that tabs may still be working with. */
export class Builds {
  readonly #prefix: string;
  readonly #name: string;
  readonly #paths: ReadonlyMap<string, StoredFile>;

  constructor(
    private readonly files: FileList,
    /** Address of the app's folder: several copies may live on one host. */
    private readonly folder: string,
    private readonly storage: CacheStorage,
  ) {
    this.#prefix = `muqabala ${folder} `;
    this.#name = this.#prefix + files.version;
    this.#paths = new Map([...files.start, ...files.late].map((file) => [file[0], file]));
  }

  /** Stores what the app needs to open. Rejects where one file is missing or of another build: the build is not used then. */
  async install(): Promise<void> {
    const cache = await this.storage.open(this.#name);
    await Promise.all(this.files.start.map((file) => this.#store(cache, file)));
  }

  /** Stores the heavy parts one after the other; false where that did not work to the end. */
  async keepLate(): Promise<boolean> {
    const cache = await this.storage.open(this.#name);
    try {
      for (const file of this.files.late) await this.#store(cache, file);
      return true;
    } catch {
      return false;
    }
  }

  /** The file at a path of the app's folder: from this build, from an earlier one, or from the host. */
  async answer(path: string): Promise<Response | null> {
    const own = await (await this.storage.open(this.#name)).match(this.#address(path));
    if (own) return own;
    const file = this.#paths.get(path);
    if (file) return this.#store(await this.storage.open(this.#name), file);
    return HASHED.test(path) ? ((await this.storage.match(this.#address(path))) ?? null) : null;
  }

  /** Lets go of the earlier builds. Only where no tab works with them and no later build is being stored. */
  async forgetOthers(): Promise<void> {
    const names = await this.storage.keys();
    const others = names.filter((name) => name.startsWith(this.#prefix) && name !== this.#name);
    await Promise.all(others.map((name) => this.storage.delete(name)));
  }

  /** Takes a file from an earlier build where it is the same, otherwise from the host, and keeps it. */
  async #store(cache: Cache, [path, integrity]: StoredFile): Promise<Response> {
    const address = this.#address(path);
    const there = await cache.match(address);
    if (there) return there;
    const hashed = HASHED.test(path);
    const earlier = hashed ? await this.storage.match(address) : undefined;
    const found = earlier ?? (await fetched(address, integrity, hashed));
    await cache.put(address, found.clone());
    return found;
  }

  #address(path: string): string {
    return new URL(path, this.folder).href;
  }
}

/** A file from the host, exactly as it was built. Rejects where it is missing, or of another build. */
async function fetched(address: string, integrity: string, hashed: boolean): Promise<Response> {
  const response = await fetch(address, { integrity, cache: hashed ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  // A page may not be opened with an answer that came by way of another address.
  return response.redirected ? new Response(response.body, response) : response;
}
