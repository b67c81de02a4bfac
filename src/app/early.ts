import { create } from "zustand";
import type { ArticleId } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Early, EarlyPoint, EarlyVoices } from "../model/early.ts";
import { overlapOf } from "../model/span.ts";
import { useApp } from "../store/app.ts";

/** What of a large set can be read while it is compared. It is no part of the document and nothing of it is kept. */
interface EarlyState {
  readonly voices: EarlyVoices | null;
  readonly points: readonly EarlyPoint[] | null;
  readonly shown: "texts" | "points";
  /** The reader reads what is shown: nothing takes its place until the reader says so. */
  readonly held: boolean;
  /** The first point that is unfolded, by the mention that stands for it. */
  readonly open: EarlyPoint | null;
}

const NOTHING: EarlyState = { voices: null, points: null, shown: "texts", held: false, open: null };

export const useEarly = create<EarlyState>()(() => NOTHING);

/** Whether there is more to read than the texts as they were loaded. */
const isHeard = ({ voices, points }: EarlyState): boolean => voices !== null || points !== null;

/** Whether this is on show although the comparison is there. */
export const staysOnShow = (state: EarlyState): boolean => state.held && isHeard(state);

/** A comparison of these articles begins with nothing on show: what a reader reads of them stays until there is something newer. */
export function beginEarly(articles: readonly { readonly id: ArticleId }[]): void {
  const state = useEarly.getState();
  const ids = new Set(articles.map(({ id }) => id));
  const isOfThese = state.voices?.articles.every(({ id }) => ids.has(id)) === true;
  if (!isOfThese || !staysOnShow(state)) leaveEarly();
}

export function hearEarly(early: Early): void {
  if (early.kind === "voices") useEarly.setState({ voices: early });
  else {
    const { held, shown } = useEarly.getState();
    useEarly.setState({ points: early.points, shown: held || early.points.length === 0 ? shown : "points" });
  }
}

/** The comparison is there, or the articles have gone: what nobody reads makes room. */
export function endEarly(): void {
  if (!staysOnShow(useEarly.getState())) leaveEarly();
}

export function leaveEarly(): void {
  useEarly.setState(NOTHING);
}

/** The reader scrolls, selects or opens something. */
export function holdEarly(): void {
  useEarly.setState({ held: true });
}

export function showEarlyPoints(): void {
  useEarly.setState({ shown: "points", held: true });
}

export function openEarlyPoint(open: EarlyPoint | null): void {
  useEarly.setState({ open, held: true });
}

/** Leaves for the whole comparison, at the point that the reader had open. */
export function showWhole(comparison: Comparison): void {
  const { open } = useEarly.getState();
  leaveEarly();
  const place = open?.mentions[open.representative];
  const claim =
    place &&
    comparison.claims.find(({ mentions }) =>
      mentions.some((one) => one.article === place.article && overlapOf(one, place) > 0),
    );
  if (claim) useApp.getState().openClaim(claim.id, { article: place.article, start: place.start });
}
