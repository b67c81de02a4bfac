/**
 * The alignment as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), so that other tools can read it: one collection
 * with one page. A link is an annotation on one of its ends; its bodies are the other end (purpose "linking") and what the
 * interface says of the match. A reader's notes, names of points and "absent, checked" are annotations of their own. Matches
 * that a reader took apart are no links and are only counted.
 *
 * Places have a quote and a position in the text as loaded. Positions count Unicode code points, as section 4.2.4 asks, not the
 * UTF-16 code units that everything else in the project counts.
 */
import type { Annotations } from "../model/annotations.ts";
import { compareStrings, hashText } from "../model/identity.ts";
import { sliceOf, type Span } from "../model/span.ts";
import type { Place } from "../model/comparison.ts";
import type { Column } from "../store/columns.ts";
import { detectDirection } from "../text/language.ts";
import { type Board, columnOf } from "../views/board/board.ts";
import { countsLine } from "../views/print/words.ts";
import { codePointsOf } from "./codePoints.ts";
import { decidedIn, type SaidLink } from "./links.ts";
import type { Report } from "./types.ts";

/** Characters (UTF-16 code units) of context on either side of a quote. */
const CONTEXT = 32;
/** Names of our own: for texts that have no address, and for what the model has no word for. */
const URN = "urn:x-muqabala";

interface Selected {
  readonly type: "SpecificResource";
  readonly source: Source;
  readonly selector: readonly object[];
}

type Source = Readonly<Record<string, unknown>>;

/** The collection, ready for `JSON.stringify`; `annotations` are those whose words stand in the texts. */
export function annotationsOf(
  report: Report,
  board: Board,
  { annotations, links, method }: { annotations: Annotations; links: readonly SaidLink[]; method: string },
): object {
  const time = report.date.toISOString();
  const generator = { id: `${URN}:method:${method}`, type: "Software", name: `Muqabala ${method}` };
  const places = placesIn(board);
  const made = [
    ...links.filter(({ link }) => link.decided !== "different").map((link) => linkItem(report, places, link)),
    ...readerItems(report, board, places, annotations),
  ];
  const items = made.map((item) => ({
    id: `${URN}:annotation:${hashText(JSON.stringify(item))}`,
    type: "Annotation",
    created: time,
    generator,
    generated: time,
    ...item,
  }));
  const id = `${URN}:collection:${hashText(JSON.stringify(items.map((item) => item.id)))}`;
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { muqabala: `${URN}:terms:` }],
    id,
    type: "AnnotationCollection",
    label: report.title,
    created: time,
    generator,
    generated: time,
    total: items.length,
    "muqabala:about": report.about.join(" · "),
    "muqabala:counts": countsLine(report.messages, report.counts),
    "muqabala:shown": report.shown.join(" · "),
    "muqabala:notice": report.notice,
    first: { id: `${id}:page`, type: "AnnotationPage", partOf: id, startIndex: 0, items },
  };
}

/** Makes places and whole articles of a board into resources of the model. */
interface Places {
  at(place: Place): Selected;
  whole(column: Column): Source;
}

function placesIn(board: Board): Places {
  const known = new Map(
    board.columns.map((column) => [
      column.loaded.id,
      { column, source: sourceOf(column), positionOf: codePointsOf(column.compared.text) },
    ]),
  );
  return {
    at: (place) => {
      const found = known.get(place.article);
      if (!found) throw new RangeError(`no article ${place.article} in the comparison`);
      const { text } = found.column.compared;
      return {
        type: "SpecificResource",
        source: found.source,
        selector: [quoteOf(text, place), { type: "TextPositionSelector", ...found.positionOf(place) }],
      };
    },
    whole: sourceOf,
  };
}

/** A text as it was loaded; the page that it came from is named as its origin, since positions do not hold there. */
function sourceOf({ loaded, compared }: Column): Source {
  const { id, outlet, title, address = "" } = loaded;
  return {
    id: `${URN}:text:${id}`,
    type: "Text",
    format: "text/plain",
    ...(compared.language === "und" ? {} : { language: compared.language }),
    textDirection: compared.direction,
    "muqabala:name": [outlet, title, loaded.name].filter((part) => part).join(", "),
    ...(/^https?:/iu.test(address) && URL.canParse(address) ? { via: new URL(address).href } : {}),
  };
}

function quoteOf(text: string, { start, end }: Span): object {
  return {
    type: "TextQuoteSelector",
    exact: sliceOf(text, { start, end }),
    prefix: text.slice(wholeAt(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeAt(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** The offset, or the next one where it would cut a surrogate pair. */
const wholeAt = (text: string, at: number): number =>
  /[\udc00-\udfff]/u.test(text.charAt(at)) && /[\ud800-\udbff]/u.test(text.charAt(at - 1)) ? at + 1 : at;

const written = (report: Report, purpose: string, value: string): object => ({
  type: "TextualBody",
  purpose,
  value,
  format: "text/plain",
  language: report.language,
  textDirection: report.direction,
});

function linkItem(report: Report, places: Places, said: SaidLink): object {
  const { link, a, b, states, speaksFor, speaksAgainst, shared, contrasts } = said;
  const { card } = report.messages.views;
  const decided = decidedIn(report.messages, link);
  const described = [
    `${card.steps[link.confidence] ?? link.confidence}, ${card.score(link.score)}`,
    ...states,
    card.relation[link.relation] ?? link.relation,
    ...(decided === "" ? [] : [decided]),
    ...[...speaksFor, ...speaksAgainst].map((reason) => reason.replace(/\.$/u, "")),
    ...(shared.length > 0 ? [`${card.sharedWords}${report.messages.app.colon}${shared.join("; ")}`] : []),
    ...contrasts,
  ];
  return {
    motivation: "linking",
    body: [
      { ...places.at(b.place), purpose: "linking" },
      written(report, "describing", described.join(". ")),
    ],
    target: places.at(a.place),
    "muqabala:score": link.score,
    "muqabala:confidence": link.confidence,
    "muqabala:relation": link.relation,
    "muqabala:decidedByReader": link.decided !== undefined,
    "muqabala:points": [...new Set([a, b].flatMap(({ point }) => point?.number ?? []))],
  };
}

/** What the reader added, in the order of the texts. */
function readerItems(report: Report, board: Board, places: Places, annotations: Annotations): object[] {
  const { notes = [], names = [], absences = [] } = annotations;
  const inBoard = <Item extends { readonly at: Place }>(items: readonly Item[]): Item[] =>
    items
      .filter(({ at }) => columnOf(board, at.article))
      .sort((x, y) => compareStrings(x.at.article, y.at.article) || x.at.start - y.at.start);
  // In which language a reader writes is not known.
  const ownWords = (purpose: string, value: string) => ({
    type: "TextualBody",
    purpose,
    value,
    format: "text/plain",
    textDirection: detectDirection(value),
  });
  const about = (at: Place, isWhole: boolean) => {
    const column = columnOf(board, at.article);
    return isWhole && column ? places.whole(column) : places.at(at);
  };
  return [
    ...inBoard(notes).map(({ scope, at, text }) => ({
      motivation: "commenting",
      body: ownWords("commenting", text),
      target: about(at, scope === "article"),
    })),
    ...inBoard(names).map(({ at, name }) => ({
      motivation: "identifying",
      body: ownWords("identifying", name),
      target: about(at, false),
    })),
    ...inBoard(absences).flatMap(({ at, article }) => {
      const column = columnOf(board, article);
      if (!column) return [];
      return [
        {
          motivation: "assessing",
          body: [
            written(report, "assessing", report.messages.ladder.absent),
            { ...places.at(at), purpose: "linking" },
          ],
          target: places.whole(column),
        },
      ];
    }),
  ];
}
