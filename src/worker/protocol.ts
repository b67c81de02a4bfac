import type { Adjustments, NamingAdjustments } from "../model/adjustments.ts";
import type { ArticleInput, Language } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Early } from "../model/early.ts";
import type { PackedComparison } from "../model/packedLinks.ts";
import type { WordingReport } from "../model/wording.ts";

/** Raised when a message changes its form, so that a page never talks to the worker of another version. */
export const PROTOCOL_VERSION = 5;

/** What the page says. The latest `compare` or `wording` supersedes the one before; `id` is unique within the page. */
export type Request =
  | { readonly version: number; readonly type: "warm" }
  | {
      readonly version: number;
      readonly type: "compare";
      readonly id: number;
      readonly articles: readonly ArticleInput[];
      readonly adjustments: Adjustments;
      /** Whether nothing is on show yet, so that what can be read before the whole is worth its time. */
      readonly early: boolean;
    }
  | {
      readonly version: number;
      readonly type: "wording";
      readonly id: number;
      readonly comparison: Comparison;
      readonly naming?: NamingAdjustments;
    }
  /** Answered beside whatever runs. */
  | { readonly version: number; readonly type: "glossary"; readonly language: Language }
  | { readonly version: number; readonly type: "cancel"; readonly id: number };

/** What the worker says. Every `compare` ends in exactly one of done, cancelled, failed; every `wording` in worded or those. */
export type Response =
  | { readonly type: "ready" }
  /** How a language says the concepts of the lexicon, by gloss; null where it could not be loaded. */
  | { readonly type: "glossary"; readonly language: Language; readonly words: Glossary | null }
  | StageProgress
  /** Only where it was asked for and the whole takes long; before the end, and each kind at most once. */
  | { readonly type: "early"; readonly id: number; readonly early: Early }
  | { readonly type: "done"; readonly id: number; readonly comparison: PackedComparison }
  | { readonly type: "worded"; readonly id: number; readonly report: WordingReport }
  | { readonly type: "cancelled"; readonly id: number }
  | { readonly type: "failed"; readonly id: number; readonly message: string };

/** Words of a language by gloss; empty for a language without a lexicon. */
export type Glossary = ReadonlyMap<string, string>;

export interface StageProgress {
  readonly type: "progress";
  readonly id: number;
  /** A stage of the engine, or "loading" before the first. */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}
