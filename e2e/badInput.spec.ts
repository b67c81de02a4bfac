import { manyArticles, ONE_EVENT, type TestFile } from "./support/files.ts";
import { expect, SIGLA, test } from "./support/test.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

test("files that cannot be compared are named with a way out; the others go on @words", async ({
  app,
  page,
  words,
  language,
}) => {
  const bad: TestFile[] = [
    { name: "empty.txt", content: "" },
    { name: "photo.png", content: PNG },
    { name: "photo-named-as-text.txt", content: PNG },
    { name: "copy-of-000.txt", content: ONE_EVENT[0]?.content ?? "" },
    { name: "a-whole-site.txt", content: "مقال طويل جدا. ".repeat(90_000) },
  ];
  expect(Buffer.from(bad[4]?.content ?? "").length).toBeGreaterThan(2_000_000);
  await app.open();
  const wide = Buffer.from(`\ufeff${String(ONE_EVENT[2]?.content)}`, "utf16le");
  await app.drop([...ONE_EVENT.slice(0, 2), { name: "utf-16.txt", content: wide }, ...bad]);
  const messages = page.getByRole("status", { name: words.files.label });
  const { files } = words;
  for (const message of [
    files.empty("empty.txt"),
    files.image("photo.png"),
    files.image("photo-named-as-text.txt"),
    files.duplicate("copy-of-000.txt", SIGLA[language][0]),
    files.tooLong("a-whole-site.txt", 300_000),
  ])
    await expect(messages).toContainText(message);
  await app.compared();
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(4);
  await app.button(files.dismissAll).click();
  await expect(messages).toBeEmpty();
});

test("of 300 files as many are taken as a comparison holds, and the rest are named", async ({
  app,
  page,
  words,
}) => {
  const all = Array.from({ length: 300 }, (_, i) => ({
    name: `n${String(i + 1)}.txt`,
    content: `الخبر رقم ${String(i + 1)}. قالت الوزارة إن العدد بلغ ${String(i * 7 + 3)}.`,
  }));
  await app.open();
  await app.drop(all);
  const left = all.slice(60).map(({ name }) => name);
  await expect(page.getByRole("status", { name: words.files.label })).toContainText(
    words.files.tooMany(60, 60, left),
  );
  await expect(page.getByRole("textbox", { name: words.outlets.name("") })).toHaveCount(60);
});

test("a reading that does not end says which file it is at, and is stopped without losing the others", async ({
  app,
  page,
  words,
}) => {
  await page.addInitScript(() => {
    File.prototype.slice = function (this: File, ...args) {
      const part = Blob.prototype.slice.apply(this, args);
      if (this.name === "slow.txt") part.arrayBuffer = () => new Promise(() => undefined);
      return part;
    };
  });
  await app.open();
  await app.drop([...ONE_EVENT, { name: "slow.txt", content: "x" }]);
  const { arriving, files } = words;
  await expect(page.getByText(arriving.reading(3, 4))).toBeVisible();
  await expect(page.getByText("slow.txt")).toBeVisible();
  await app.button(arriving.stop).click();
  await expect(page.getByRole("status", { name: files.label })).toContainText(
    files.stopped(3, 4, ["slow.txt"]),
  );
  await app.compared();
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(4);
});

test("one article alone is shown, with what is missing for a comparison", async ({ app, page, words }) => {
  await app.open();
  await app.drop(manyArticles(1));
  await expect(page.getByRole("main")).toContainText(words.analysis.needSecond);
  await expect(page.getByText("الخبر 1.")).toBeVisible();
  await app.drop(ONE_EVENT);
  await app.compared();
});

test("text in an older encoding is read; another one is chosen by its first words and taken back", async ({
  app,
  page,
  words,
  language,
}) => {
  const article = "قال الرئيس الفرنسي إن بلاده تطالب بوقف التصعيد وحماية المدنيين. ".repeat(4);
  const { arriving, files, outlets } = words;
  await app.open();
  await app.drop([{ name: "old.txt", content: encode(article, "windows-1256") }, ...ONE_EVENT.slice(0, 1)]);
  const messages = page.getByRole("status", { name: files.label });
  await expect(messages).toContainText(files.encoding("old.txt", "windows-1256"));
  await app.compared();
  await page.getByRole("textbox", { name: outlets.name(SIGLA[language][0]) }).fill("الشرق");
  await messages.getByRole("button", { name: arriving.chooseEncoding }).click();
  const dialog = page.getByRole("dialog");
  const choice = (encoding: string) => dialog.getByRole("radio", { name: encoding });
  await expect(choice("windows-1256"), "the guess is marked, and in reach of the keyboard").toBeFocused();
  await expect(choice("windows-1256")).toBeChecked();
  await dialog.getByText(arriving.moreEncodings).click();
  await choice("windows-1251").click();
  await expect(dialog).toBeHidden();
  await app.compared();
  await app.openReader();
  const text = () => app.column(SIGLA[language][0]).evaluate((element) => element.textContent);
  await expect.poll(text).not.toContain("الرئيس");
  await expect(app.column(SIGLA[language][0]), "the name stays").toHaveAccessibleName(/الشرق/);
  await app.undo();
  await app.compared();
  await expect.poll(text).toBe(article);
});

/** Bytes of a text in an encoding of one byte a letter. */
function encode(text: string, encoding: string): Buffer {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Buffer.from(Array.from(text, (letter) => letters.indexOf(letter)));
}
