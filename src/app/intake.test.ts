import { beforeEach, describe, expect, it } from "vitest";
import type { Keeping } from "../store/keeping.ts";
import { useApp } from "../store/app.ts";
import { addFiles } from "./intake.ts";
import type { AppPorts } from "./ports.ts";
import { watchFiles } from "./savedFiles.ts";
import { useShell } from "./shell.ts";

const article = (name: string) =>
  ({ name, text: `Text of ${name}.`, language: "en", direction: "ltr" }) as const;

/** An app to which every file that ends in .json is a comparison of two articles. */
beforeEach(() => {
  const ports: Pick<AppPorts, "files" | "kept"> = {
    files: {
      mostBytes: 1000,
      isOurs: (head) => Promise.resolve(new TextDecoder().decode(head) === "ours"),
      read: () =>
        Promise.resolve({
          ok: true,
          shared: {
            title: "Theirs",
            articles: [article("x"), article("y")],
            adjustments: {},
            selection: { view: "points", claim: null, place: null },
          },
          methodVersion: "1",
          tail: "",
        }),
      write: () => Promise.resolve(null),
    },
    kept: {
      settled: () => Promise.resolve(),
      state: { getState: () => ({ entries: [], current: null, able: false }) },
    } as unknown as Keeping,
  };
  watchFiles({ ports, address: { show: () => undefined } });
  useApp.getState().clear();
  useShell.setState({ notices: [] });
});

describe("a drop with a comparison in it", () => {
  it("opens the comparison, and says what is wrong with the folders and files beside it", async () => {
    await addFiles({
      files: [new File(["ours"], "saved.json"), new File(["Some text."], "other.txt")],
      notes: [{ kind: "folderEmpty", file: "pictures" }],
    });
    expect(useApp.getState().document.title).toBe("Theirs");
    const { notices } = useShell.getState();
    expect(notices).toMatchObject([
      { kind: "openedAlone", file: "saved.json", left: ["other.txt"] },
      { kind: "file", note: { kind: "folderEmpty", file: "pictures" } },
    ]);
  });
});
