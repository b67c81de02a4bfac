/**
 * Makes the pages, mails, archives and lists in src/files/fixtures/web from the texts in its folder "source", with Chromium,
 * iconv, zip and Python; the README there says what each is for. Run it where those programs are, after changing a text:
 * node scripts/web-fixtures.mjs
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { systemBrowser } from "./browser.mjs";

const FOLDER = join(import.meta.dirname, "../src/files/fixtures/web");
const ARTICLES = JSON.parse(readFileSync(join(FOLDER, "source/articles.json"), "utf8"));
const inFolder = (name) => join(FOLDER, name);

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
const items = (texts) => texts.map((text) => `<li><a href="/more">${escaped(text)}</a></li>`).join("\n");

/** Whatever of a page runs or is loaded would be seen by the test in the browser. */
const HOSTILE = `<script>window.ran = "a script"; fetch("/asked-by-a-script");</script>
<img src="/asked-by-an-image.png" onerror="window.ran = 'a handler'" alt="">`;

const data = ({ title, author, published, outlet, address }, language) => ({
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "WebSite", name: outlet },
    {
      "@type": ["NewsArticle"],
      headline: title,
      datePublished: published,
      inLanguage: language,
      author: [{ "@type": "Person", name: author }],
      publisher: { "@type": "NewsMediaOrganization", name: outlet },
      mainEntityOfPage: { "@id": address },
    },
  ],
});

/** Each site says what it says about itself in another way. */
const HEADS = {
  ar: (article) =>
    `<meta property="og:site_name" content="${escaped(article.outlet)}"><meta property="og:title" content="${escaped(article.title)} | ${escaped(article.outlet)}">
<meta property="og:type" content="article"><meta property="og:url" content="${article.address}">
<meta property="article:published_time" content="${article.published}"><meta name="author" content="${escaped(article.author)}">`,
  en: (article) => `<script type="application/ld+json">${JSON.stringify(data(article, "en"))}</script>
<link rel="canonical" href="${article.address}">`,
  fr: (article) =>
    `<meta name="application-name" content="${escaped(article.outlet)}"><meta property="og:locale" content="fr_FR">
<link rel="canonical" href="${new URL(article.address).pathname}">`,
  ru: (article) =>
    `<meta property="og:site_name" content="${escaped(article.outlet)}"><script type="application/ld+json">${JSON.stringify(data(article, "ru"))}</script>`,
};

const pageOf = (language) => {
  const article = ARTICLES[language];
  const { title, outlet, author, published, shown, section, paragraphs, menu, related, noise } = article;
  return `<!DOCTYPE html>
<html${language === "fr" ? "" : ` lang="${language}"`} dir="${language === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="${article.encoding}">
<title>${escaped(title)} - ${escaped(outlet)}</title>
${HEADS[language](article)}
<style>body { font-family: serif } .cookies { position: fixed }</style>
${HOSTILE}
</head>
<body class="single-post">
<div class="cookies" role="dialog">${noise.cookies}</div>
<header class="site-header"><div class="logo">${escaped(outlet)}</div><nav><ul>${items(menu)}</ul></nav></header>
<main>
<article itemscope itemtype="https://schema.org/NewsArticle">
<header><a class="section" href="/section">${section}</a><h1 itemprop="headline">${escaped(title)}</h1>
<div class="meta"><span class="byline" itemprop="author">${escaped(author)}</span> <time itemprop="datePublished" datetime="${published}">${shown}</time></div></header>
<div class="share-buttons"><a href="#">${noise.share}</a></div>
<figure><img src="/photo.jpg" alt=""><figcaption>${noise.caption}</figcaption></figure>
<div class="article-body" itemprop="articleBody">
${paragraphs
  .map(
    (paragraph, i) =>
      `<p>${i === 2 ? escaped(paragraph).replace(/(\S+ \S+)/, "<a href='/tag'><strong>$1</strong></a>") : escaped(paragraph)}</p>`,
  )
  .join(`\n<div class="ad-slot"><script>window.ran = "an advertisement"</script></div>\n`)}
</div>
<aside class="newsletter"><form action="/subscribe"><label>${noise.letter}</label><input type="email"><button>OK</button></form></aside>
</article>
<section class="related-articles"><h2>${noise.read}</h2><ul>${items(related)}</ul></section>
</main>
<footer class="site-footer"><p>${escaped(noise.rights)}</p></footer>
</body>
</html>
`;
};

/** A page of headlines. */
const frontPage = () => {
  const { outlet, related, menu } = ARTICLES.en;
  const teasers = Array.from(
    { length: 12 },
    (_, i) =>
      `<article class="teaser"><h3><a href="/story/${i}">${escaped(related[i % 3])}, part ${i + 1}</a></h3><p>A few words about story ${i + 1}, with more inside.</p></article>`,
  );
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${outlet}</title><meta property="og:type" content="website"></head>
<body><nav><ul>${items(menu)}</ul></nav><main><h1>${outlet}</h1>${teasers.join("\n")}</main></body></html>`;
};

function inEncoding(name, text, encoding) {
  writeFileSync(inFolder(name), execFileSync("iconv", ["-f", "utf-8", "-t", encoding], { input: text }));
}

/** Opens each page in Chromium at its address and saves it as the browser does. */
async function savedByChromium() {
  const browser = await chromium.launch({
    executablePath: systemBrowser() ?? undefined,
    args: ["--no-sandbox"],
  });
  for (const [language, { address, encoding }] of Object.entries(ARTICLES)) {
    const page = await browser.newPage();
    await page.route("**", (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: "text/html", body: readFileSync(inFolder(`${language}.html`)) })
        : route.fulfill({ status: 404, body: "" }),
    );
    await page.goto(address);
    const session = await page.context().newCDPSession(page);
    const { data: mhtml } = await session.send("Page.captureSnapshot", { format: "mhtml" });
    writeFileSync(inFolder(`${language}.mhtml`), mhtml, encoding === "utf-8" ? "utf8" : "latin1");
    if (language === "fr") {
      const note = `<!-- saved from url=(${String(address.length).padStart(4, "0")})${address} -->`;
      const saved = (await page.content())
        .replace("<html", `${note}\n<html`)
        .replace(/charset="[^"]*"/, 'charset="utf-8"');
      writeFileSync(inFolder("fr-saved.html"), saved);
    }
    await page.close();
  }
  await browser.close();
}

const PYTHON = `
import json, sys
from email.message import EmailMessage
from email import policy
a = json.load(open("source/articles.json", encoding="utf-8"))
def mail(name, subject, sender, date, plain, html=None, attached=()):
    m = EmailMessage(policy=policy.SMTP)
    m["From"], m["To"], m["Subject"], m["Date"] = sender, "reader@example.org", subject, date
    m["Message-ID"] = "<%s@example.org>" % name
    if plain is not None: m.set_content(plain)
    if html is not None:
        if plain is None: m.set_content(html, subtype="html")
        else: m.add_alternative(html, subtype="html")
    for path, kind, sub in attached:
        m.add_attachment(open(path, "rb").read(), maintype=kind, subtype=sub, filename=path.split("/")[-1])
    open(name + ".eml", "wb").write(bytes(m))
ru, ar, fr, en = a["ru"], a["ar"], a["fr"], a["en"]
mail("plain", ru["title"], "Портовая газета <news@portgazeta.example>", "Mon, 16 Nov 2026 23:40:00 +0300", "\\n\\n".join(ru["paragraphs"]))
page = "".join("<p>%s</p>" % p for p in ar["paragraphs"])
letter = """<html><body><table width="600"><tr><td><a href="https://x.example/view">عرض في المتصفح</a></td></tr>
<tr><td><h1>%s</h1>%s</td></tr><tr><td><img src="https://x.example/open.gif" width="1" height="1"><a href="https://x.example/off">إلغاء الاشتراك</a></td></tr></table></body></html>""" % (ar["title"], page)
mail("newsletter", ar["title"], "صحيفة الجسر <letter@aljisr.example>", "Tue, 17 Nov 2026 06:00:00 +0300", None, letter)
head = "---------- Message transféré ---------\\nDe : Le Courrier de l'Oued <lettre@lecourrierdeloued.example>\\nDate: mar. 17 nov. 2026 à 06:20\\nSujet : %s\\nÀ : <moi@example.org>\\n\\n" % fr["title"]
head = head.replace("Sujet", "Objet")
mail("forwarded", "TR: " + fr["title"], "Une Lectrice <moi@example.org>", "Tue, 17 Nov 2026 09:00:00 +0100", head + "\\n\\n".join(fr["paragraphs"]))
mail("attachments", "Articles", "A Colleague <c@example.org>", "Tue, 17 Nov 2026 09:00:00 +0100", "As promised, see the attachment.", None, [("en.html", "text", "html")])
import csv
rows = [(x["title"], x["outlet"], x["published"], x["address"], "\\n\\n".join(x["paragraphs"]), x["author"], k) for k, x in a.items()]
with open("monitor.csv", "w", encoding="utf-8-sig", newline="") as f:
    w = csv.writer(f); w.writerow(["Title", "Source", "Date", "URL", "Full Text", "Author", "Language"]); w.writerows(rows)
with open("semicolons.csv", "w", encoding="cp1256", newline="", errors="replace") as f:
    w = csv.writer(f, delimiter=";"); w.writerow(["العنوان", "المصدر", "التاريخ", "الرابط", "النص"])
    w.writerow((ar["title"], ar["outlet"], "16/11/2026", ar["address"], "\\n".join(ar["paragraphs"])))
with open("utf16.tsv", "w", encoding="utf-16", newline="") as f:
    w = csv.writer(f, delimiter="\\t"); w.writerow(["заголовок", "источник", "дата публикации", "ссылка", "текст"])
    w.writerow((ru["title"], ru["outlet"], ru["published"], ru["address"], "\\n".join(ru["paragraphs"])))
newsapi = {"status": "ok", "totalResults": 2, "articles": [
  {"source": {"id": None, "name": en["outlet"]}, "author": en["author"], "title": en["title"], "description": en["paragraphs"][0], "url": en["address"], "publishedAt": en["published"], "content": en["paragraphs"][0] + "… [+812 chars]"},
  {"source": {"id": None, "name": fr["outlet"]}, "author": fr["author"], "title": fr["title"], "description": fr["paragraphs"][0], "url": fr["address"], "publishedAt": fr["published"], "content": "".join("<p>%s</p>" % p for p in fr["paragraphs"])}]}
json.dump(newsapi, open("newsapi.json", "w", encoding="utf-8"), ensure_ascii=False, indent=1)
with open("lines.ndjson", "w", encoding="utf-8") as f:
    for k in ("ar", "ru"): f.write(json.dumps({"headline": a[k]["title"], "body": "\\n\\n".join(a[k]["paragraphs"]), "published_at": a[k]["published"], "lang": k, "source": a[k]["outlet"], "link": a[k]["address"]}, ensure_ascii=False) + "\\n")
gdelt = {"articles": [{"url": en["address"], "title": en["title"], "seendate": "20261116T200000Z", "domain": "news.marsaobserver.example", "language": "English", "sourcecountry": "Examplia"}]}
json.dump(gdelt, open("gdelt.json", "w", encoding="utf-8"))
`;

/** A zip as a Mac and Windows leave it, and one with a password. */
function archives() {
  const run = (...args) => execFileSync("zip", args, { cwd: FOLDER, stdio: "ignore" });
  const python = `
import zipfile
with zipfile.ZipFile("articles.zip", "w", zipfile.ZIP_DEFLATED) as z:
    z.write("en.html", "bridge/Wadi Rimal.html")
    z.writestr("bridge/Wadi Rimal_files/ad.html", "<html><body>An advertisement</body></html>")
    z.writestr("bridge/Wadi Rimal_files/style.css", "body {}")
    z.write("plain.eml", "bridge/письмо.eml")
    z.write("source/one.txt", "مقالات/الجسر.txt")
    z.writestr("__MACOSX/bridge/._Wadi Rimal.html", b"\\0\\5\\26\\7" + bytes(80))
    z.writestr("bridge/.DS_Store", bytes(64))
    z.writestr("bridge/Thumbs.db", bytes(64))
    z.writestr("../../outside.txt", "A file whose path climbs out of the archive is read like any other; its path opens nothing.")
`;
  execFileSync("python3", ["-c", python], { cwd: FOLDER });
  run("-q", "-X", "-P", "secret", "locked.zip", "source/one.txt", "plain.eml");
}

for (const [language, { encoding }] of Object.entries(ARTICLES))
  inEncoding(`${language}.html`, pageOf(language), encoding);
writeFileSync(inFolder("front.html"), frontPage());
writeFileSync(
  inFolder("source/one.txt"),
  `${ARTICLES.ar.title}\n\n${ARTICLES.ar.paragraphs.slice(0, 4).join("\n\n")}\n`,
);
await savedByChromium();
execFileSync("python3", ["-c", PYTHON], { cwd: FOLDER, stdio: "inherit" });
archives();
