import type { VoiceAdjustments, VoiceMerge, VoiceSpanAdjustment } from "../../model/adjustments.ts";
import type { SegmentedArticle } from "../../model/article.ts";
import { compareStrings, hashText } from "../../model/identity.ts";
import { bySpan, overlapOf, type Span } from "../../model/span.ts";
import type { AttributedArticle, Voice, VoiceId, VoiceSpan } from "../../model/voice.ts";

interface Attribution {
  readonly articles: readonly AttributedArticle[];
  readonly voices: readonly Voice[];
}

/** Of a span that a reader set by hand. */
const BY_HAND = "V0";

/**
 * Obeys a reader's corrections of the voices: splits, then merges, then spans (model/adjustments.ts). `articles` give the
 * texts. Without corrections the attribution comes back as it is; voices that nobody speaks in any more are left out.
 */
export function adjustVoices(
  attribution: Attribution,
  articles: readonly SegmentedArticle[],
  { splits = [], merges = [], spans = [] }: VoiceAdjustments = {},
): Attribution {
  if (splits.length + merges.length + spans.length === 0) return attribution;
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const apart = splits.reduce((current, alias) => split(current, texts, alias), attribution);
  const joined = merges.reduce(merge, apart);
  const set = spans.reduce((current, span) => relabel(current, texts, span), joined);
  return withoutSilent(set);
}

/** The voices that go by a label; where none does, the one voice that has it among its aliases. */
function voicesNamed(voices: readonly Voice[], label: string): Voice[] {
  const labelled = voices.filter((voice) => voice.label === label);
  if (labelled.length > 0) return labelled;
  const known = voices.filter((voice) => voice.aliases.includes(label));
  return known.length === 1 ? known : [];
}

/** A voice of its own for the spans that an alias introduces and those that carry it on, once for each voice that has it. */
function split(attribution: Attribution, texts: ReadonlyMap<string, string>, alias: string): Attribution {
  const taken = new Map<VoiceId, VoiceId>();
  const voices = attribution.voices.flatMap((voice): Voice[] => {
    const others = voice.aliases.filter((other) => other !== alias);
    if (others.length === 0 || others.length === voice.aliases.length) return [voice];
    const id = `v${hashText(`split|${voice.id}|${alias}`)}`;
    taken.set(voice.id, id);
    const label = voice.label === alias ? longest(others) : voice.label;
    return [
      { ...voice, label, aliases: others },
      { ...voice, id, label: alias, aliases: [alias] },
    ];
  });
  const articles = attribution.articles.map((article) => ({
    ...article,
    voices: takenOut(article, texts.get(article.article) ?? "", alias, taken, attribution.voices),
  }));
  return { articles, voices: sorted(voices) };
}

const longest = (forms: readonly string[]): string =>
  forms.reduce((best, form) => (form.length > best.length ? form : best), "");

function takenOut(
  { voices }: AttributedArticle,
  text: string,
  alias: string,
  taken: ReadonlyMap<VoiceId, VoiceId>,
  known: readonly Voice[],
): VoiceSpan[] {
  const aliases = new Map(known.map((voice) => [voice.id, voice.aliases]));
  const named = new Map<VoiceId, boolean>();
  return voices.map((span) => {
    const { voice, source } = span;
    // A pronoun is a source without a name: it goes on with the name before it.
    if (source && aliases.get(voice)?.some((one) => namesAs(text, source, one)) === true)
      named.set(voice, namesAs(text, source, alias));
    const id = named.get(voice) === true ? taken.get(voice) : undefined;
    return id === undefined ? span : { ...span, voice: id };
  });
}

/** Whether a source goes by an alias: as it stands, with its apposition, or by its apposition alone. */
function namesAs(text: string, source: Span, alias: string): boolean {
  const words = collapsed(text.slice(source.start, source.end));
  const after = collapsed(text.slice(source.start, source.end + 2 * alias.length));
  const beside = after.slice(words.length).replace(/^[^\p{L}\p{N}]+/u, "");
  return (
    words === alias || (alias.length > words.length && after.startsWith(alias)) || beside.startsWith(alias)
  );
}

const collapsed = (words: string): string => words.replace(/\s+/gu, " ");

function merge(attribution: Attribution, { into, from }: VoiceMerge): Attribution {
  const targets = voicesNamed(attribution.voices, into);
  const sources = voicesNamed(attribution.voices, from);
  const [first] = targets;
  if (!first || sources.length === 0) return attribution;
  const group = [...targets, ...sources];
  const ids = new Set(group.map(({ id }) => id));
  const label = ids.size === 1 ? into : first.label;
  const aliases = [...new Set(group.flatMap((voice) => voice.aliases))].sort(compareStrings);
  const others = attribution.voices.filter(({ id }) => !ids.has(id));
  const idOf = (id: VoiceId): VoiceId => (ids.has(id) ? first.id : id);
  return {
    articles: attribution.articles.map((article) => ({
      ...article,
      voices: article.voices.map((span) => renamed(span, idOf)),
    })),
    voices: sorted([...others, { ...first, label, aliases }]),
  };
}

const renamed = (span: VoiceSpan, idOf: (id: VoiceId) => VoiceId): VoiceSpan => ({
  ...span,
  voice: idOf(span.voice),
  ...(span.via ? { via: span.via.map(idOf) } : {}),
});

/** Says a stretch in another voice, or in none. Where several voices go by the label, the one that speaks there wins. */
function relabel(
  attribution: Attribution,
  texts: ReadonlyMap<string, string>,
  { article: id, voice: label, ...place }: VoiceSpanAdjustment,
): Attribution {
  const article = attribution.articles.find((one) => one.article === id);
  const text = texts.get(id) ?? "";
  const span = trimmed(text, { start: place.start, end: Math.min(place.end, text.length) });
  const candidates = label === null ? [] : voicesNamed(attribution.voices, label);
  const voice =
    candidates.find((one) => article?.voices.some((other) => other.voice === one.id)) ?? candidates[0];
  if (!article || !span || (label !== null && !voice)) return attribution;
  const rest = article.voices.flatMap((other) =>
    overlapOf(other, span) > 0 ? remainders(text, other, span) : [other],
  );
  const set: VoiceSpan[] = voice ? [{ ...span, voice: voice.id, rule: BY_HAND, confidence: "explicit" }] : [];
  const changed = { ...article, voices: [...rest, ...set].sort(bySpan) };
  return { ...attribution, articles: attribution.articles.map((one) => (one === article ? changed : one)) };
}

/** What is left of a voice span on both sides of a stretch. */
const remainders = (text: string, span: VoiceSpan, { start, end }: Span): VoiceSpan[] =>
  [
    { start: span.start, end: start },
    { start: end, end: span.end },
  ].flatMap((part) => {
    const words = part.start < part.end ? trimmed(text, part) : null;
    return words ? [{ ...span, ...words }] : [];
  });

/** Without white space at the edges; null where no word is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const inside = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(inside)) return null;
  return {
    start: start + inside.length - inside.trimStart().length,
    end: start + inside.trimEnd().length,
  };
}

function withoutSilent({ articles, voices }: Attribution): Attribution {
  const heard = new Set(
    articles.flatMap((article) => article.voices.flatMap(({ voice, via = [] }) => [voice, ...via])),
  );
  return { articles, voices: voices.filter(({ id }) => heard.has(id)) };
}

const sorted = (voices: readonly Voice[]): Voice[] =>
  [...voices].sort((a, b) => compareStrings(a.label, b.label) || compareStrings(a.id, b.id));
