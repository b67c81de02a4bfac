/** What a list says about an article. */
export const FIELDS = [
  "text",
  "excerpt",
  "title",
  "outlet",
  "author",
  "date",
  "address",
  "language",
] as const;
/** What a column of a list can say of an article. */
export type Field = (typeof FIELDS)[number];

/**
 * Names of columns in the exports of media monitors and in the answers of news interfaces (Meltwater, Cision, Brandwatch,
 * Talkwalker, Factiva, Media Cloud, GDELT, NewsAPI, Event Registry, Webz, the Guardian), and in lists that people make, in
 * English, French, Arabic, Russian, German and Spanish. The first that is there wins. Written as `plainName` has them.
 */
const NAMES: Readonly<Record<Field, string>> = {
  text:
    "full text, fulltext, text, article text, articletext, article body, articlebody, body text, bodytext, body, content, article content, news text, story, article, transcript, " +
    "texte integral, texte, contenu, corps, corps de l article, article complet, " +
    "النص الكامل, النص, نص, نص المقال, نص الخبر, المحتوى, محتوى, المتن, متن, متن الخبر, المقال, " +
    "полный текст, текст, текст статьи, содержание, содержимое, статья, volltext, inhalt, texto, contenido, cuerpo",
  excerpt:
    "excerpt, snippet, summary, description, abstract, lead paragraph, opening text, hit sentence, resume, extrait, chapo, chapeau, ملخص, الملخص, مقتطف, موجز, анонс, аннотация, описание, auszug, resumen",
  title:
    "title, headline, article title, web title, webtitle, subject, titre, titre de l article, العنوان, عنوان, عنوان المقال, عنوان الخبر, заголовок, название, titel, uberschrift, titulo, titular",
  outlet:
    "outlet, source, source name, publisher, publication, media, media name, media outlet, medium, site name, site, newspaper, domain, source domain, channel, media titre, journal, editeur, المصدر, مصدر, الوسيلة, الصحيفة, صحيفة, الموقع, الناشر, الجهة, источник, издание, сми, издатель, quelle, fuente, medio",
  author:
    "author, authors, byline, creator, journalist, auteur, auteurs, journaliste, الكاتب, كاتب, المؤلف, الصحفي, المحرر, автор, авторы, журналист, autor, autores",
  date: "date, published, published at, publishedat, publication date, publish date, date published, datepublished, pub date, pubdate, published date, web publication date, webpublicationdate, seendate, datetime, date time, time, date de publication, publie le, parution, التاريخ, تاريخ, تاريخ النشر, تاريخ الخبر, дата, дата публикации, опубликовано, datum, fecha, fecha de publicacion",
  address:
    "url, link, web url, weburl, article url, address, permalink, uri, canonical url, lien, adresse, الرابط, رابط, رابط المقال, عنوان الرابط, ссылка, адрес, enlace",
  language: "language, lang, langue, اللغة, لغة, язык, sprache, idioma",
};

const FIELD_OF: ReadonlyMap<string, { readonly field: Field; readonly rank: number }> = new Map(
  FIELDS.flatMap((field) =>
    NAMES[field].split(", ").map((name, rank) => [plainName(name), { field, rank }] as const),
  ),
);

/** A column's name without case, accents, signs and doubled spaces: "Date_de Publication " is "date de publication". */
function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Which of these columns holds which field; each field has at most one. */
export function columnsOf(names: Iterable<string>): ReadonlyMap<Field, string> {
  const best = new Map<Field, { readonly name: string; readonly rank: number }>();
  for (const name of names) {
    const found = FIELD_OF.get(plainName(name));
    if (found && found.rank < (best.get(found.field)?.rank ?? Infinity))
      best.set(found.field, { name, rank: found.rank });
  }
  return new Map([...best].map(([field, { name }]) => [field, name]));
}
