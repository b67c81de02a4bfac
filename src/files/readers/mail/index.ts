import PostalMime, { addressParser, type Address, type Attachment, type Email } from "postal-mime";
import {
  refused,
  type DroppedFile,
  type FileNote,
  type FileReader,
  type FoundArticle,
} from "../../reading.ts";
import { dateIn } from "../../dates.ts";
import { dayOf, known, languageIn } from "../facts.ts";
import { withTitle } from "../title.ts";
import { articleOf } from "../web/article.ts";
import { languageOf } from "../web/metadata.ts";
import { turn } from "../web/turns.ts";
import { forwardedIn } from "./forwarded.ts";

/** Characters of a letter that only covers what is attached to it. */
const COVER_LETTER = 300;
/** Share of the plain text that the article found in the HTML has to have; below it something was lost. */
const LEAST_SHARE = 0.3;

/** A mail (RFC 5322): its text under its subject, from its sender, and the files attached to it. */
export const readMail: FileReader = async ({ name, bytes }) => {
  const mail = await parsed(bytes);
  if (!mail) return refused({ kind: "damaged", file: name });
  const inside = mail.attachments.filter(isDocument).map(asFile);
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
};

/** Null where it is broken beyond what mail programs put up with. */
async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    return null;
  }
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

async function contentOf(mail: Email): Promise<Content> {
  const plain = (mail.text ?? "").replace(/\r\n?/g, "\n").trim();
  const html = mail.html === undefined ? null : await pageIn(mail.html);
  const forwarded = forwardedIn(plain) ?? forwardedIn(html?.whole ?? "");
  const facts = known({
    title: withoutPrefix(forwarded?.subject ?? mail.subject ?? ""),
    outlet: nameOf(forwarded?.from ? addressParser(forwarded.from)[0] : (mail.from ?? mail.sender)),
    date: await dayIn(forwarded?.date ?? mail.headers.find(({ key }) => key === "date")?.value ?? "", plain),
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

/** What a sender is called; the host of the address where there is no name. */
function nameOf(sender: Address | undefined): string {
  if (!sender) return "";
  return sender.name || (sender.address?.split("@")[1] ?? "");
}

/** Pictures of the layout, signatures and invitations are no articles. */
const NO_DOCUMENT = /^(?:image|audio|video|font)\/|signature|pgp|calendar|ics$/;
const isDocument = ({ mimeType, related }: Attachment): boolean => !related && !NO_DOCUMENT.test(mimeType);

function asFile({ filename, mimeType, content }: Attachment, index: number): DroppedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const ending = mimeType === "message/rfc822" ? ".eml" : "";
  return { name: filename ?? `${String(index + 1)}${ending}`, bytes, size: bytes.length };
}
