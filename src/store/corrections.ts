import type {
  Anchor,
  CutAdjustment,
  KindAdjustment,
  LinkAdjustment,
  VoiceSpanAdjustment,
} from "../model/adjustments.ts";
import type { Absence, Note, PointName } from "../model/annotations.ts";
import type { Place } from "../model/comparison.ts";
import { compactAdjustments, compactAnnotations } from "./compact.ts";
import type { Document } from "./state.ts";

/** One thing that the reader decided or added at a place in a text. */
export type Correction =
  | { readonly kind: "link"; readonly link: LinkAdjustment }
  | { readonly kind: "cut"; readonly cut: CutAdjustment }
  | { readonly kind: "sentence"; readonly sentence: KindAdjustment }
  | { readonly kind: "voice"; readonly voice: VoiceSpanAdjustment }
  | { readonly kind: "note"; readonly note: Note }
  | { readonly kind: "name"; readonly name: PointName }
  | { readonly kind: "absence"; readonly absence: Absence }
  | { readonly kind: "checked"; readonly at: Anchor };

/** All of them, each kind in the order in which they were decided. */
export function correctionsOf({
  adjustments,
  annotations = {},
}: Pick<Document, "adjustments" | "annotations">): Correction[] {
  const { links = [], cuts = [], kinds = [], voices = {} } = adjustments;
  const { notes = [], names = [], absences = [], checked = [] } = annotations;
  return [
    ...links.map((link) => ({ kind: "link", link }) as const),
    ...cuts.map((cut) => ({ kind: "cut", cut }) as const),
    ...kinds.map((sentence) => ({ kind: "sentence", sentence }) as const),
    ...(voices.spans ?? []).map((voice) => ({ kind: "voice", voice }) as const),
    ...notes.map((note) => ({ kind: "note", note }) as const),
    ...names.map((name) => ({ kind: "name", name }) as const),
    ...absences.map((absence) => ({ kind: "absence", absence }) as const),
    ...checked.map((at) => ({ kind: "checked", at }) as const),
  ];
}

/** The places in the texts that a correction is about; those that are anchored bring their words. */
export function placesOf(correction: Correction): readonly (Place & Partial<Anchor>)[] {
  switch (correction.kind) {
    case "link":
      return [correction.link.a, correction.link.b];
    case "cut":
      return [correction.cut.at];
    case "sentence":
      return [correction.sentence];
    case "voice":
      return [correction.voice];
    case "note":
      return [correction.note.at];
    case "name":
      return [correction.name.at];
    case "absence":
      return [correction.absence.at];
    case "checked":
      return [correction.at];
  }
}

/** Takes corrections back: each as if it had never been made. What is not there is passed over. */
export function withoutCorrections(document: Document, corrections: readonly Correction[]): Document {
  const gone = new Set(corrections.map((correction) => JSON.stringify(correction)));
  const kept = correctionsOf(document).filter((correction) => !gone.has(JSON.stringify(correction)));
  const { adjustments, title, articles } = document;
  const annotations = compactAnnotations({
    notes: kept.flatMap((one) => (one.kind === "note" ? [one.note] : [])),
    names: kept.flatMap((one) => (one.kind === "name" ? [one.name] : [])),
    absences: kept.flatMap((one) => (one.kind === "absence" ? [one.absence] : [])),
    checked: kept.flatMap((one) => (one.kind === "checked" ? [one.at] : [])),
  });
  return {
    title,
    articles,
    adjustments: compactAdjustments({
      ...adjustments,
      links: kept.flatMap((one) => (one.kind === "link" ? [one.link] : [])),
      cuts: kept.flatMap((one) => (one.kind === "cut" ? [one.cut] : [])),
      kinds: kept.flatMap((one) => (one.kind === "sentence" ? [one.sentence] : [])),
      voices: {
        ...adjustments.voices,
        spans: kept.flatMap((one) => (one.kind === "voice" ? [one.voice] : [])),
      },
    }),
    ...(annotations ? { annotations } : {}),
  };
}
