import { addressParser } from "postal-mime";
import { inWorker } from "../../background/readers.ts";
import { refused, type FileNote, type FileReader, type FoundArticle, type Reading } from "../../reading.ts";
import { dateIn } from "../../dates.ts";
import { dayOf, known, languageIn } from "../facts.ts";
import { withTitle } from "../title.ts";
import { articleOf } from "../web/article.ts";
import { languageOf } from "../web/metadata.ts";
import { turn } from "../web/turns.ts";
import { forwardedIn } from "./forwarded.ts";
import { nameOf, type OpenedMail } from "./open.ts";

/** Characters of a letter that only covers what is attached to it. */
const COVER_LETTER = 300;
/** Share of the plain text that the article found in the HTML has to have; below it something was lost. */
const LEAST_SHARE = 0.3;

/** A mail (RFC 5322): its text under its subject, from its sender, and the files attached to it. */
export const readMail: FileReader = async (file, signal) => {
  const { mail, ...refusal } = await inWorker("mail")(file, signal);
  return mail ? readingOf(file.name, mail) : refusal;
};

async function readingOf(name: string, mail: OpenedMail): Promise<Reading> {
  const { inside } = mail;
  const { text, whole, ...facts } = await contentOf(mail);
  const covers = inside.length > 0 && text.length < COVER_LETTER;
  if (text === "" || covers)
    return inside.length > 0
      ? { articles: [], notes: [], inside }
      : refused({ kind: "mailEmpty", file: name });
  const article: FoundArticle = {
    name,
    ...facts,
    text: withTitle(facts.title, text),
    ...languageOf("", text),
  };
  const notes: FileNote[] = whole ? [{ kind: "pageWhole", file: name }] : [];
  return { articles: [article], notes, inside };
}

interface Content {
  readonly text: string;
  /** The text is all of an HTML mail, because no article stood out. */
  readonly whole: boolean;
  readonly title?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly address?: string;
}

async function contentOf(mail: OpenedMail): Promise<Content> {
  const { plain } = mail;
  const html = mail.html === undefined ? null : await pageIn(mail.html);
  const forwarded = forwardedIn(plain) ?? forwardedIn(html?.whole ?? "");
  const facts = known({
    title: withoutPrefix(forwarded?.subject ?? mail.subject),
    outlet: forwarded?.from ? nameOf(addressParser(forwarded.from)[0]) : mail.from,
    date: await dayIn(forwarded?.date ?? mail.date, plain),
    address: html?.address,
  });
  const article = html?.article ?? "";
  const letter = forwarded ? forwarded.text : plain;
  if (article.length > letter.length * LEAST_SHARE)
    return { ...facts, text: forwardedIn(article)?.text ?? article, whole: false };
  return { ...facts, text: letter || (html?.whole ?? ""), whole: letter === "" && html !== null };
}

/** Mail programs write the date of a forwarded mail as the people who use them do. */
const dayIn = async (date: string, text: string): Promise<string | undefined> =>
  dayOf(date) ?? (date === "" ? undefined : (await dateIn(date, languageIn(text)))?.date);

/** The article of an HTML mail, and all of its text. */
async function pageIn(
  markup: string,
): Promise<{ article: string; whole: string; address: string | undefined }> {
  const { found, article } = await turn(() => articleOf(markup, { title: "" }));
  const { text, address } = article;
  return { article: found === "article" ? text : "", whole: text, address };
}

/** "Fwd:", "TR:" and the like, as often as they stand there. */
const PREFIX = /^\s*(?:(?:fwd?|re|tr|rv|wg|aw|vs|пересл|отв|إعادة توجيه|رد)\s*(?:\[\d+\])?\s*[:：]\s*)+/i;
const withoutPrefix = (subject: string): string => subject.replace(PREFIX, "");
