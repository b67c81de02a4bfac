import { describe, expect, it } from "vitest";
import { filesIn, filesInFolder, MAX_FILES } from "./folders.ts";

/** What a browser gives of a file and a folder in a drop: a hundred entries at a time. */
const fileEntry = (path: string) => ({
  isFile: true,
  isDirectory: false,
  name: path.split("/").at(-1)!,
  fullPath: path,
  file: (give: (file: File) => void) => {
    give(new File(["A report."], path.split("/").at(-1)!));
  },
});
function folderEntry(path: string, entries: readonly object[]) {
  return {
    isFile: false,
    isDirectory: true,
    name: path.split("/").at(-1)!,
    fullPath: path,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (give: (entries: readonly object[]) => void) => {
          give(entries.slice(at, (at += 100)));
        },
      };
    },
  };
}
const dropped = (...entries: readonly object[]) =>
  filesIn({
    items: entries.map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry })),
    files: [],
  } as unknown as DataTransfer);
const reports = (folder: string, count: number) =>
  Array.from({ length: count }, (_, i) => fileEntry(`${folder}/${String(i).padStart(4, "0")}.txt`));

describe("a folder of very many files", () => {
  const cut = { kind: "folderCut", file: "news", limit: MAX_FILES };

  it("is read as far as the limit goes, and the rest is told with the folder's name", async () => {
    const { files, notes } = await dropped(folderEntry("/news", reports("/news", MAX_FILES + 1)));
    expect([files.length, notes]).toEqual([MAX_FILES, [cut]]);
  });

  it("is told of also where its files stand in folders of their own", async () => {
    const inner = (name: string) => folderEntry(`/news/${name}`, reports(`/news/${name}`, MAX_FILES / 2));
    const all = [inner("a"), inner("b")];
    expect((await dropped(folderEntry("/news", all))).notes).toEqual([]);
    expect((await dropped(folderEntry("/news", [...all, inner("c")]))).notes).toEqual([cut]);
  });

  it("that was chosen is read as one that was dropped", () => {
    const chosen = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        Object.defineProperty(new File(["A report."], `${String(i)}.txt`), "webkitRelativePath", {
          value: `news/${String(i)}.txt`,
        }),
      );
    expect(filesInFolder(chosen(MAX_FILES)).notes).toEqual([]);
    const { files, notes } = filesInFolder(chosen(MAX_FILES + 1));
    expect([files.length, notes]).toEqual([MAX_FILES, [cut]]);
  });
});
