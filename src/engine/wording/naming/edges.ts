import type { Place } from "../../../model/comparison.ts";
import type { NamingKind, NamingReason } from "../../../model/wording.ts";
import type { FormKey } from "./forms.ts";

/** A reason to take two forms for names of the same. */
export interface Edge {
  readonly a: FormKey;
  readonly b: FormKey;
  readonly reason: NamingReason;
  readonly kind: NamingKind;
  readonly places?: readonly [Place, Place];
  readonly claim?: string;
  readonly concept?: string;
  /**
   * True where the reason holds for the forms themselves, so that rows may grow along it; a slot alone joins the two in their
   * claim only.
   */
  readonly binding: boolean;
}

/** What a concept of the lexicon names (src/lexicon/README.md). */
export function kindOfConcept(concept: string): NamingKind {
  if (concept.startsWith("person-")) return "person";
  if (/^(?:country|city)-/.test(concept)) return "place";
  if (/^(?:seat|org|group|state|media)-/.test(concept)) return "group";
  return "word";
}

const KINDS: readonly NamingKind[] = ["person", "place", "group", "name", "word"];

/** Of several kinds the one that says most. */
export const firstKind = (kinds: readonly NamingKind[]): NamingKind =>
  KINDS.find((kind) => kinds.includes(kind)) ?? "word";
