import { ONE_EVENT, type TestFile } from "./support/files.ts";
import { expect, SIGLA, test } from "./support/test.ts";

const PARAGRAPH =
  "بحث الرئيسان الروسي فلاديمير بوتين والفرنسي إيمانويل ماكرون الوضع في الغوطة الشرقية في اتصال هاتفي، وشددا على ضرورة حماية المدنيين ووقف التصعيد العسكري هناك.";
const PAGE: TestFile = {
  name: "page.html",
  content: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>اتصال هاتفي</title>
<meta property="og:site_name" content="صحيفة الشرق"><meta property="article:published_time" content="2018-04-14T10:00:00+02:00">
<meta name="author" content="سامر الأحمد"><link rel="canonical" href="https://example.org/a/1"></head>
<body><article><h1>اتصال هاتفي بين الرئيسين</h1>${`<p>${PARAGRAPH}</p>`.repeat(3)}</article></body></html>`,
};
const DATELINE: TestFile = {
  name: "wire.txt",
  content: `موسكو، 13 نيسان 2018 (أ ف ب) – ${PARAGRAPH}\n\nوقال الكرملين في بيان إن الرئيسين اتفقا على مواصلة الاتصالات.`,
};

test("what the files and texts say of themselves stands beside each article, marked as found, and can be changed @languages", async ({
  app,
  page,
  words,
  language,
}) => {
  const { arriving, outlets, views } = words;
  const [a, b, c] = SIGLA[language];
  await app.open();
  await app.drop([...ONE_EVENT.slice(0, 1), PAGE, DATELINE]);
  await app.compared();
  const name = (siglum: string) => page.getByRole("textbox", { name: outlets.name(siglum) });
  await expect(name(a), "the one without a name comes first").toBeFocused();
  await expect(name(b)).toHaveValue("صحيفة الشرق");
  await expect(name(c)).toHaveValue("أ ف ب");

  await app.button(arriving.sources).click();
  const line = (siglum: string) => page.getByRole("listitem").filter({ has: name(siglum) });
  await expect(line(b)).toContainText(arriving.outletFrom(arriving.from.page));
  await expect(line(b)).toContainText(`2018-04-14 (${arriving.from.page})`);
  await expect(line(b)).toContainText("example.org");
  await expect(line(c)).toContainText(arriving.outletFrom(arriving.from.text));
  await expect(line(c)).toContainText(`2018-04-13 (${arriving.from.text})`);

  await app.button(arriving.orderByDate).click();
  await expect(name(a), "the earliest day comes first, the one without a day last").toHaveValue("أ ف ب");
  await expect(name(c)).toHaveValue("");

  await line(a)
    .getByRole("button", { name: outlets.menu("أ ف ب") })
    .click();
  await page.getByRole("menuitem", { name: arriving.details }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(views.reader.date).fill("2018-04-15");
  await dialog.getByRole("button", { name: views.reader.save }).click();
  await expect(line(a), "what the reader wrote is no guess").toContainText("2018-04-15");
  await expect(line(a)).not.toContainText(`2018-04-15 (`);
});

test("a guess is still marked as one after a reload", async ({ app, page, words, language }) => {
  await app.compare([...ONE_EVENT.slice(0, 1), DATELINE]);
  await expect(page.getByRole("textbox", { name: words.outlets.name(SIGLA[language][1]) })).toHaveValue(
    "أ ف ب",
  );
  await page.reload();
  await app.ready();
  await (await app.names()).first().waitFor();
  await app.button(words.arriving.sources).click();
  await expect(page.getByRole("listitem").filter({ hasText: "2018-04-13" })).toContainText(
    `2018-04-13 (${words.arriving.from.text})`,
  );
});

test("copies are told in words and counts, and both articles stay", async ({
  app,
  page,
  words,
  language,
}) => {
  const report = String(ONE_EVENT[2]?.content);
  const near = { name: "near.txt", content: `${report.trim()}\n\nوتابعت الصحيفة الخبر من مراسلها.` };
  await app.compare([...ONE_EVENT, near]);
  const [, , c, d] = SIGLA[language];
  const messages = page.getByRole("status", { name: words.files.label });
  await expect(messages).toContainText(words.arriving.copyOf(c, d, 1));
  await app.button(words.arriving.sources).click();
  const count = report.match(/[\p{L}\p{N}\p{M}ـ]+/gu)?.length ?? 0;
  const line = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("textbox", { name: words.outlets.name(c) }) });
  await expect(line).toContainText(words.arriving.copyWhole(count, d));
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(5);
  await app.openOverview();
  await expect(app.overview.getByRole("region", { name: words.views.overview.copies })).toContainText(
    words.arriving.copyWhole(count, d),
  );
});

test("a file takes the place of an article's text; its name stays, and undo brings the old text back", async ({
  app,
  page,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  const name = page.getByRole("textbox", { name: words.outlets.name(SIGLA[language][0]) });
  await name.fill("الشرق");
  await name.press("Enter");
  await app.button(words.outlets.menu("الشرق")).click();
  await page.getByRole("menuitem", { name: words.arriving.details }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("dialog").getByRole("button", { name: words.arriving.replaceFile }).click();
  await (
    await chooser
  ).setFiles({ name: "new.txt", mimeType: "text/plain", buffer: Buffer.from(String(DATELINE.content)) });
  await expect(page.getByRole("dialog")).toBeHidden();
  await app.compared();
  await app.openReader();
  const column = app.column(SIGLA[language][0]);
  await expect(column).toContainText("اتفقا على مواصلة الاتصالات");
  await expect(column).toHaveAccessibleName(/الشرق/);
  await app.undo();
  await app.compared();
  await expect(column).not.toContainText("اتفقا على مواصلة الاتصالات");
});
