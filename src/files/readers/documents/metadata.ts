import type { FoundArticle } from "../../reading.ts";
import type { DocumentText } from "./documentText.ts";

/** What office programs write into the fields when nobody did: of no use to a reader. */
const EMPTY_TITLE =
  /^(?:microsoft (?:word|powerpoint|office)\b|(?:untitled|sans titre|sans nom|document|dokument|blank|unnamed|документ|без имени|без названия|مستند|بدون عنوان|بلا عنوان)\s*[-_]?\s*[\d٠-٩]*$|about:blank|https?:|file:|.*\.(?:docx?|odt|rtf|pdf|txt|html?|indd|qxp|pages|md)$)/iu;
const EMPTY_AUTHOR =
  /^(?:user|author|owner|admin(?:istrator)?|unknown|anonymous|microsoft|home|pc|windows user|python-docx|utilisateur|auteur|пользователь|админ(?:истратор)?|автор|مستخدم|المستخدم|مؤلف|un-named|.*@.*)\s*\d*$/iu;
const DAY = /^(?:19|20)\d\d-[01]\d-[0-3]\d/;
/** Longer ones are a text that landed in the wrong field. */
const LONGEST = 300;

/** The fields that a person filled in. */
export function realProperties({
  title = "",
  author = "",
  date = "",
}: Pick<DocumentText, "title" | "author" | "date">): Pick<FoundArticle, "title" | "author" | "date"> {
  const day = DAY.exec(date)?.[0];
  return {
    ...(isReal(title, EMPTY_TITLE) ? { title: title.trim() } : {}),
    ...(isReal(author, EMPTY_AUTHOR) ? { author: author.trim() } : {}),
    ...(day === undefined ? {} : { date: day }),
  };
}

const isReal = (value: string, empty: RegExp): boolean => {
  const trimmed = value.trim();
  return trimmed !== "" && trimmed.length <= LONGEST && /\p{L}/u.test(trimmed) && !empty.test(trimmed);
};
