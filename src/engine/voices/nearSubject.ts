import { isSourceNoun } from "./sources.ts";
import { isCapital, norm, type Range, type View } from "./view.ts";

/** Adjectives and participles before their noun: "региональный главк", "следственном комитете". */
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их)$/;

/**
 * Where word order is free, objects stand before the subject and prepositions far from their verb. The part of a phrase that
 * names who speaks:
 *
 *   компенсации семьям погибших компания | готова направить     ->  компания
 *   (от) переговоров Карвелия | не отказывается                  ->  Карвелия
 *   цену в Белом доме | не раскрывают                            ->  Белом доме
 *   (в) обладминистрации забастовку | отрицают                   ->  обладминистрации
 *   «Второй смене» глава профсоюза Виктор Панин                  ->  глава профсоюза Виктор Панин
 *
 * The phrase itself where all of it can be the subject. `placed`: a preposition of place stands before it.
 */
export function nearSubject(view: View, range: Range, placed: boolean): Range {
  if (!view.pack.placeSubject) return range;
  const place = lastPlace(view, range);
  if (place !== null) return { from: place, to: range.to };
  if (placed && isSpeaker(view, range.from)) return { from: range.from, to: speakerEnd(view, range) };
  const from = speakerStart(view, range);
  return { from, to: range.to };
}

/** The word behind a preposition of place that a name or an institution follows. */
function lastPlace(view: View, { from, to }: Range): number | null {
  if (isSourceNoun(view, from) || isSourceNoun(view, from + 1)) return null;
  for (let at = to - 2; at > from; at--) {
    const capital = isCapital(view, at + 1) || isSourceNoun(view, at + 1);
    if (/^(?:в|во)$/.test(norm(view, at)) && capital) return at + 1;
  }
  return null;
}

/** Behind an institution small words that are no office belong to the sentence. */
function speakerEnd(view: View, { from, to }: Range): number {
  if (!isSourceNoun(view, from)) return to;
  let end = to;
  while (end > from + 1 && !isSpeaker(view, end - 1)) end--;
  return end;
}

/** The first word from which on the phrase may name a speaker; the start where it is one, or none is found. */
function speakerStart(view: View, { from, to }: Range): number {
  if (isSourceNoun(view, from) && !isMediaName(view, from)) return from;
  if (ADJECTIVE.test(norm(view, from)) && isSourceNoun(view, from + 1)) return from;
  const quoted = isQuoted(view, from);
  const opens = from === 0 || /[.!?…\n]/.test(view.gaps[from] ?? "");
  if (isCapital(view, from) && !opens && !quoted) {
    const office = firstOffice(view, { from: from + 1, to });
    return office === null || isCapital(view, office) ? from : office;
  }
  for (let at = from + 1; at < to; at++)
    if (isSpeaker(view, at) && !isQuotedBefore(view, at, quoted)) return at;
  return from;
}

/** "заявил РИА Новости губернатор": a medium before an office is who was told. */
function firstOffice(view: View, { from, to }: Range): number | null {
  for (let at = from; at < to; at++) if (isSourceNoun(view, at)) return at;
  return null;
}

const isSpeaker = (view: View, at: number): boolean => isSourceNoun(view, at) || isCapital(view, at);
const isMediaName = (view: View, at: number): boolean => isQuoted(view, at);
const isQuoted = (view: View, at: number): boolean => /[«“„"]\s*$/.test(view.gaps[at] ?? "");
/** Inside the name in quotation marks with which the phrase begins, unless nothing follows it. */
const isQuotedBefore = (view: View, at: number, quoted: boolean): boolean =>
  quoted && !isSourceNoun(view, at);
