import { fold } from "../../text/fold.ts";

/**
 * Words that open a part of a sentence which says something of its own: relative pronouns, subordinating and coordinating
 * conjunctions. No prepositions: what they open belongs to the verb before. By language; folded when read.
 */
const OPENERS: Readonly<Record<string, string>> = {
  ar: "التي الذي الذين اللذين اللتين حيث إذ فيما بينما كما حين عندما لكن بل بعدما قبلما وذلك مما ما دام كي لكي",
  en: "who which that where when while but and or after before because although though as since whose",
  fr: "qui que dont où et mais ou tandis alors lorsque puisque car parce après avant afin",
  ru: "который которая которое которые которого которой которых которым где когда и а но чтобы пока хотя поскольку после",
  es: "que quien quienes donde cuando y pero o mientras aunque porque tras cuyo cuya",
  de: "der die das dass wo wenn während und aber oder nachdem bevor weil obwohl denn",
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(OPENERS).map(([language, list]) => [language, new Set(list.split(" ").map(fold))]),
);

/**
 * Arabic words whose و is their own: no conjunction stands before them. Nouns, verbs and adverbs that news often has; folded
 * when read.
 */
const OWN_WAW: ReadonlySet<string> = new Set(
  (
    "وجود وجوده وجودها وضع وضعه وضعها وضعية وضعت وادي واد وقف وقفه وقفا وقت وقتا وقع وقعت وقوع وقوعه وصل وصلت وصول وصوله وصولا " +
    "وصف وصفت وصفها وصفه وزير وزيرة وزيرا وزراء وزارة وزارات وزن وكيل وكلاء وكالة وكالات وفد وفدا وفود وفاة وفيات وفق وفقا وفاء " +
    "وسط وسطاء وسيط وساطة وسيلة وسائل وثيقة وثائق وثيقا واحد واحدة واحدا وحدة وحدات وحده وحدها ولاية ولايات ولادة ولي والي والد والدة " +
    "والده والدته وطن وطني وطنية وعد وعدت وعود وعي واجب واجبات واضح واضحة واسع واسعة واقع واقعة وراء ورق ورقة ورشة ورش وباء وجه وجهت " +
    "وجهة وجهات وجوه وردت ورد ودائع وداع وظيفة وظائف وقائع وقود وقاية وقائية"
  )
    .split(" ")
    .map(fold),
);

/** True where a word begins with the conjunction و, joined to it. */
export const beginsWithAnd = (language: string, written: string): boolean =>
  language === "ar" && written.startsWith("و") && !OWN_WAW.has(fold(written));

const NONE: ReadonlySet<string> = new Set();

/** Folded words that open a clause in a language; none where the language is not known. */
export const openersOf = (language: string): ReadonlySet<string> => SETS.get(language) ?? NONE;
