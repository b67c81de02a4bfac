import { decodeBytes } from "../../../encodings/encodings.ts";
import type { DocumentText } from "../documentText.ts";
import { joinLines, rowOf } from "../lines.ts";
import { CHARSETS, encodingOf, SIGNS, SKIPPED } from "./tables.ts";
import { tokensOf, type RtfToken } from "./tokens.ts";

/** "shape" is a drawing, of which only the words in its box are read. */
type Destination = "text" | "note" | "skipped" | "shape" | "fonts" | "info" | "title" | "author" | "date";

/** What a group passes on to the groups inside it. */
interface Group {
  destination: Destination;
  /** Signs after `\u` that stand in for it in old programs. */
  fallbackSigns: number;
  font: number;
  /** The font of right-to-left runs. */
  rtlFont: number;
  rightToLeft: boolean;
  inTable: boolean;
  hidden: boolean;
  /** True right after `\*`: a destination that is not known is skipped. */
  optional: boolean;
  /** In the poor half of a pair, whose other half has the same words in Unicode. */
  twin: boolean;
}

const OUTSIDE: Group = {
  destination: "text",
  fallbackSigns: 1,
  font: 0,
  rtlFont: 0,
  rightToLeft: false,
  inTable: false,
  hidden: false,
  optional: false,
  twin: false,
};

/** Groups inside each other; deeper ones are an attack on the stack, not a document. */
const DEEPEST = 1000;

/** Text of a Rich Text document; footnotes follow at the end. Headers, pictures and hidden words are left out. */
export function readRtf(bytes: Uint8Array): DocumentText {
  const reader = new RtfReader();
  for (const token of tokensOf(lettersOf(bytes))) reader.take(token);
  return reader.result();
}

/** One letter for each byte. */
function lettersOf(bytes: Uint8Array): string {
  const CHUNK = 8192;
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, i) =>
    String.fromCharCode(...bytes.subarray(i * CHUNK, (i + 1) * CHUNK)),
  );
  return chunks.join("");
}

class RtfReader {
  private group: Group = OUTSIDE;
  private readonly groups: Group[] = [];
  private readonly charsets = new Map<number, string>();
  private encoding = "windows-1252";
  /** Bytes not decoded yet, all in one encoding: letters of some encodings have two. */
  private bytes: number[] = [];
  private toSkip = 0;
  private readonly lines: string[] = [];
  private readonly notes: string[] = [];
  private line = "";
  private note = "";
  private cells: string[] = [];
  private readonly facts = { title: "", author: "", date: [0, 0, 0] as [number, number, number] };

  take(token: RtfToken): void {
    if (token.type === "byte") {
      if (this.toSkip > 0) this.toSkip--;
      else this.bytes.push(token.value);
      return;
    }
    // Any other sign counts as one of those that stand in for a letter, if they were not all there yet.
    if (token.type === "control" && this.toSkip > 0 && token.name in SIGNS) {
      this.toSkip--;
      return;
    }
    this.flush();
    this.toSkip = 0;
    if (token.type === "open") this.open();
    else if (token.type === "close") this.close();
    else this.control(token.name, token.value);
  }

  result(): DocumentText {
    this.flush();
    this.endLine();
    const { title, author, date } = this.facts;
    const [year, month, day] = date.map((part) => String(part).padStart(2, "0"));
    return {
      text: joinLines([...this.lines, ...this.notes]),
      title,
      author,
      date: `${year ?? ""}-${month ?? ""}-${day ?? ""}`,
    };
  }

  private open(): void {
    if (this.groups.length < DEEPEST) this.groups.push(this.group);
    this.group = { ...this.group, optional: false };
  }

  private close(): void {
    const outer = this.groups.pop() ?? OUTSIDE;
    if (this.group.destination === "note" && outer.destination !== "note") {
      this.notes.push(this.note);
      this.note = "";
    }
    this.group = outer;
  }

  private control(name: string, value: number | null): void {
    const { group } = this;
    if (this.enter(name, group)) return;
    if (name === "u") this.letter(value ?? 0);
    else if (name in SIGNS) this.write(SIGNS[name] ?? "");
    else if (group.destination === "date") this.dated(name, value ?? 0);
    else if (group.destination === "note" && name === "par") this.write("\n");
    else if (!this.layout(name)) this.format(name, value, group);
  }

  /** Whether a control word says where the words of its group belong. */
  private enter(name: string, group: Group): boolean {
    const { optional } = group;
    group.optional = name === "*";
    if (name === "*") return true;
    if (group.destination === "skipped") return true;
    const destination = this.destinationOf(name, optional);
    if (destination) group.destination = destination;
    return destination !== null;
  }

  private destinationOf(name: string, optional: boolean): Destination | null {
    if (name === "shpinst") return "shape";
    // Words in a box follow at the end, as footnotes do.
    if (name === "footnote" || name === "shptxt") return "note";
    if (name === "fonttbl") return "fonts";
    if (name === "upr" || name === "ud") this.group.twin = name === "upr";
    if (name === "upr" || name === "ud") return this.group.destination;
    // Some programs name the author twice.
    if (name === "title" || name === "author")
      return !this.group.twin && this.facts[name] === "" ? name : "skipped";
    if (name === "creatim") return "date";
    if (name === "info") return "info";
    return SKIPPED.has(name) || optional ? "skipped" : null;
  }

  private layout(name: string): boolean {
    if (name === "par" || name === "sect" || name === "page") {
      if (this.group.inTable) this.write(" ");
      else this.endLine();
    } else if (name === "cell" || name === "nestcell") {
      this.cells.push(this.line);
      this.line = "";
    } else if (name === "row" || name === "nestrow") {
      this.lines.push(rowOf(this.cells));
      this.cells = [];
    } else return false;
    return true;
  }

  private endLine(): void {
    this.lines.push(this.line);
    this.line = "";
  }

  private format(name: string, value: number | null, group: Group): void {
    if (name === "ansicpg") this.encoding = encodingOf(value ?? 1252);
    else if (name === "uc") group.fallbackSigns = value ?? 1;
    else if (name === "f") group.font = value ?? 0;
    else if (name === "af") group.rtlFont = value ?? 0;
    else if (name === "rtlch" || name === "ltrch") group.rightToLeft = name === "rtlch";
    else if (name === "fcharset") this.nameCharset(group.font, CHARSETS[value ?? 0]);
    else if (name === "intbl") group.inTable = true;
    else if (name === "pard") group.inTable = false;
    else if (name === "v" || name === "deleted") group.hidden = value !== 0;
    else if (name === "plain") group.hidden = false;
  }

  /** A font of no set of its own has that of the file. */
  private nameCharset(font: number, encoding: string | undefined): void {
    if (encoding !== undefined) this.charsets.set(font, encoding);
  }

  private letter(code: number): void {
    this.write(String.fromCharCode(code & 0xffff));
    this.toSkip = this.group.fallbackSigns;
  }

  private dated(name: string, value: number): void {
    const part = ["yr", "mo", "dy"].indexOf(name);
    if (part >= 0) this.facts.date[part] = value;
  }

  /** Decodes the bytes that were gathered, in the encoding of their font. */
  private flush(): void {
    if (this.bytes.length === 0) return;
    const { font, rtlFont, rightToLeft } = this.group;
    const ownFont = this.charsets.get(rightToLeft ? rtlFont : font);
    const encoding = ownFont ?? this.charsets.get(font) ?? this.encoding;
    const text = decodeBytes(Uint8Array.from(this.bytes), encoding);
    this.bytes = [];
    this.write(text ?? "");
  }

  private write(text: string): void {
    const { destination, hidden } = this.group;
    if (destination === "title" || destination === "author") this.facts[destination] += text;
    else if (hidden) return;
    else if (destination === "note") this.note += text;
    else if (destination === "text") this.line += text;
  }
}
