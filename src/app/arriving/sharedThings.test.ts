import { describe, expect, it } from "vitest";
import manifest from "../../../public/manifest.webmanifest?raw";
import { kindOf } from "../../files/kinds.ts";
import { SHARE_PATH } from "../../offline/protocol.ts";
import { sharedContent } from "./sharedThings.ts";

const TEXT = "قال الرئيس الفرنسي إن بلاده تطالب بوقف التصعيد.\n\nوأضاف أن الاتفاق قريب.";
const PAGE = "https://example.org/news/1";
const shared = (part: object) => sharedContent({ files: [], title: "", text: "", address: "", ...part });

describe("what another program shares", () => {
  it.each([
    ["a text", { text: TEXT }, { text: TEXT, title: "", address: "" }],
    [
      "a text with title and address",
      { text: TEXT, title: "خبر", address: PAGE },
      { text: TEXT, title: "خبر", address: PAGE },
    ],
    [
      "a text with the address behind it",
      { text: `${TEXT}\n ${PAGE}` },
      { text: TEXT, title: "", address: PAGE },
    ],
    [
      "marked words in quotation marks",
      { text: `"${TEXT}"\n ${PAGE}#:~:text=x` },
      { text: TEXT, title: "", address: `${PAGE}#:~:text=x` },
    ],
  ])("%s goes into the paste dialog, with what is known of it", (_, part, pasted) => {
    expect(shared(part)).toEqual({ files: [], pasted, problem: null });
  });

  it("keeps quotation marks that belong to the text", () => {
    expect(shared({ text: '"We agreed," he said. "It is over."' }).pasted?.text).toBe(
      '"We agreed," he said. "It is over."',
    );
  });

  it.each([
    ["an address", { text: PAGE }],
    ["an address in its own place", { address: PAGE }],
    ["a page's title and address", { text: "Headline", title: "Headline", address: PAGE }],
  ])("%s alone holds no article", (_, part) => {
    expect(shared(part)).toEqual({ files: [], pasted: null, problem: "address" });
  });

  it("nothing, or what is gone, is said", () => {
    expect(shared({}).problem).toBe("nothing");
    expect(sharedContent(null).problem).toBe("nothing");
  });

  it("files come in, with the words beside them", () => {
    const file = new File(["x"], "a.pdf");
    expect(shared({ files: [file] })).toEqual({ files: [file], pasted: null, problem: null });
    expect(shared({ files: [file], text: TEXT }).pasted?.text).toBe(TEXT);
  });
});

describe("the manifest", () => {
  interface Manifest {
    readonly start_url: string;
    readonly scope: string;
    readonly file_handlers: readonly {
      readonly action: string;
      readonly accept: Record<string, readonly string[]>;
    }[];
    readonly share_target: {
      readonly action: string;
      readonly method: string;
      readonly params: {
        readonly files: readonly { readonly name: string; readonly accept: readonly string[] }[];
      };
    };
  }
  const { start_url, scope, file_handlers, share_target } = JSON.parse(manifest) as Manifest;
  const opened = file_handlers
    .flatMap(({ accept }) => Object.entries(accept))
    .flatMap(([type, endings]) => [type, ...endings]);

  it("opens the same kinds of files as are taken when they are shared", () => {
    expect(share_target.params.files[0]?.accept.toSorted()).toEqual(opened.toSorted());
  });

  it("offers the app for every kind that is told by its name", () => {
    const named = [
      ".md",
      ".srt",
      ".vtt",
      ".csv",
      ".tsv",
      ".json",
      ".ndjson",
      ".jsonl",
      ".txt",
      ".html",
      ".xhtml",
    ];
    expect(opened).toEqual(expect.arrayContaining(named));
    expect(kindOf(new Uint8Array(), "a.tsv")).toBe("list");
  });

  it("stays below the app's folder, wherever that is", () => {
    for (const path of [start_url, scope, share_target.action, ...file_handlers.map(({ action }) => action)])
      expect(path).toMatch(/^\.\//);
    expect(share_target).toMatchObject({ action: `./${SHARE_PATH}`, method: "POST" });
  });
});
