import { createContext, useContext } from "react";
import type { Adjustments, NamingAdjustments } from "../model/adjustments.ts";
import type { ArticleInput } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Early } from "../model/early.ts";
import type { WordingReport } from "../model/wording.ts";
import type { Keeping } from "../store/keeping.ts";
import type { InterfaceLanguage, SharedDocument } from "../store/state.ts";

/** The analysis, wherever it runs. A new call supersedes the one before; nothing is thrown. */
export interface Analyser {
  compare(request: {
    readonly articles: readonly ArticleInput[];
    readonly adjustments: Adjustments;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: { stage: string; done: number; total: number }) => void;
    /** Asks for what can be read of a large set while it is compared. */
    readonly onEarly?: (early: Early) => void;
  }): Promise<
    | { readonly status: "done"; readonly comparison: Comparison }
    | { readonly status: "cancelled" }
    | { readonly status: "failed"; readonly message: string }
  >;
  /** The words of a finished comparison beside each other. */
  wording(request: {
    readonly comparison: Comparison;
    readonly naming: NamingAdjustments | undefined;
    readonly signal: AbortSignal;
  }): Promise<
    | { readonly status: "done"; readonly report: WordingReport }
    | { readonly status: "cancelled" }
    | { readonly status: "failed"; readonly message: string }
  >;
}

/** Why a link could not be opened; the keys of `messages.link.reasons`. */
export type LinkProblem = "cut" | "damaged" | "newer-version" | "too-large" | "not-a-link";

/** Links, whatever their format. */
export interface LinkCodec {
  /** The whole fragment without "#"; null where the comparison is too large for a link. */
  encode(shared: SharedDocument, methodVersion: string): Promise<string | null>;
  decode(
    fragment: string,
  ): Promise<
    | { readonly ok: true; readonly shared: SharedDocument; readonly methodVersion: string }
    | { readonly ok: false; readonly reason: LinkProblem }
  >;
}

/** page: the app with the comparison inside; record: JSON. */
export type FileKind = "page" | "record";

/** Why a file could not be opened as a comparison; the keys of `messages.saved.problems`. */
export type FileProblem = "cut" | "damaged" | "newer-version" | "too-large" | "not-ours" | "unreadable";

/** A comparison as a file holds it. */
export interface Filed {
  readonly shared: SharedDocument;
  readonly methodVersion: string;
  /** How it is shown, in the words of the address; "" for none. */
  readonly tail: string;
}
export type FileReading =
  ({ readonly ok: true } & Filed) | { readonly ok: false; readonly reason: FileProblem };

/** Files of comparisons, whatever their format. */
export interface FileCodec {
  /** Larger files are not read. */
  readonly mostBytes: number;
  /** By the first bytes of a file. */
  isOurs(head: Uint8Array): Promise<boolean>;
  read(bytes: Uint8Array): Promise<FileReading>;
  /** Null where the comparison is too large for a file; rejects where the page cannot be had. */
  write(kind: FileKind, filed: Filed): Promise<string | null>;
}

/** What start.tsx joins to the shell. */
export interface AppPorts {
  readonly links: LinkCodec;
  readonly files: FileCodec;
  /** Address of the licences of what the app is made of. */
  readonly licences: string;
  /** Ends the running analysis; what was on show stays. */
  readonly cancelAnalysis: () => void;
  /** Analyses once more after a cancel or an error. */
  readonly analyse: () => void;
  /** How a language says the concepts of the lexicon, by gloss; null where that could not be had. */
  readonly glossary: (language: InterfaceLanguage) => Promise<ReadonlyMap<string, string> | null>;
  /** Comparisons on this device. */
  readonly kept: Keeping;
}

const Context = createContext<AppPorts | null>(null);
export const PortsProvider = Context.Provider;

/** The ports that start.tsx gave. */
export function usePorts(): AppPorts {
  const ports = useContext(Context);
  if (!ports) throw new Error("the app was started without its ports");
  return ports;
}
