import { KEPT_VERSION, newId, readStored, type Kept, type KeptId } from "./keptForm.ts";
import { sameDocument } from "./compact.ts";
import type { Keeper } from "./persistence.ts";
import { stepsAfter, type Steps } from "./steps.ts";
import type { Pending } from "./writer.ts";

/** A snapshot that was not written when its page was left, as text for a store that answers at once. */
interface Unwritten {
  readonly version: number;
  readonly id: KeptId;
  /** Revision that it follows; 0 for none. */
  readonly base: number;
  /** The write that was under way may have gone through: this is what it has then made of the base. */
  readonly own?: Pick<Kept, "revision" | "changed">;
  readonly changed: number;
  /** Articles that the base has stand with null for their text. */
  readonly document: unknown;
  readonly selection: unknown;
  readonly lastCommand: Steps["lastCommand"];
}

const idsOf = (kept: Kept | null | undefined): Set<string> =>
  new Set(kept?.document.articles.map(({ id }) => id));

/** `now`: milliseconds since 1970. */
export function toUnwritten({ snapshot, base, writing }: Pending, now: number): string {
  const { id, document, selection } = snapshot;
  // Whichever of the two the store has in the end, it has these texts.
  const own = idsOf(writing ?? base);
  const known = new Set([...idsOf(base)].filter((id) => own.has(id)));
  const articles = document.articles.map((article) => ({
    ...article,
    text: known.has(article.id) ? null : article.text,
  }));
  return JSON.stringify({
    version: KEPT_VERSION,
    id,
    base: base?.revision ?? 0,
    ...(writing ? { own: { revision: writing.revision, changed: writing.changed } } : {}),
    changed: now,
    document: { ...document, articles },
    selection,
    lastCommand: snapshot.steps()?.lastCommand ?? null,
  } satisfies Unwritten);
}

/**
 * Writes what pages that were left had not written. Where another tab has written since, both are kept: then true, for the
 * reader has to be told. What cannot be read any more is passed over; rejects where the store refuses.
 */
export async function writeUnwritten(keeper: Keeper, texts: readonly string[]): Promise<boolean> {
  let split = false;
  for (const text of texts) split = (await writeOne(keeper, text)) || split;
  return split;
}

async function writeOne(keeper: Keeper, text: string): Promise<boolean> {
  const left = parsed(text);
  if (left?.version !== KEPT_VERSION) return false;
  const stored = await keeper.load(left.id);
  const before = stored.status === "found" ? stored.kept : null;
  const kept = wholeOf(left, before);
  if (kept === null || (before && sameDocument(before.document, kept.document))) return false;
  const follows = before && isOwn(before, left) ? before.revision : left.base;
  // However many steps were not written, they are one now, to be undone together.
  const steps =
    before?.steps && stepsAfter(before.document, before.steps, { ...kept, lastCommand: left.lastCommand });
  const next = { ...kept, ...(steps ? { steps } : {}), revision: follows + 1 };
  if (await keeper.save(next, follows)) return false;
  return keeper.save({ ...kept, id: newId(), revision: 1 }, 0);
}

const isOwn = (before: Kept, { own }: Unwritten): boolean =>
  before.revision === own?.revision && before.changed === own.changed;

function parsed(text: string): Unwritten | null {
  try {
    return JSON.parse(text) as Unwritten | null;
  } catch {
    return null;
  }
}

/** With the texts that stand in the store; null where one is gone, or where the form is another one. */
function wholeOf({ base, document, ...left }: Unwritten, before: Kept | null): Kept | null {
  const texts = new Map(before?.document.articles.map(({ id, text }) => [id, text]));
  const { articles = [] } = (document ?? {}) as { articles?: { id: string; text?: string | null }[] };
  const whole = articles.map((article) => ({ ...article, text: article.text ?? texts.get(article.id) }));
  if (whole.some(({ text }) => text === undefined)) return null;
  const stored = readStored({
    ...left,
    revision: base + 1,
    document: { ...(document as object), articles: whole },
  });
  return stored.status === "found" ? stored.kept : null;
}
