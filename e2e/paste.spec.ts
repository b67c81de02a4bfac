import { ONE_EVENT } from "./support/files.ts";
import { expect, SIGLA, test } from "./support/test.ts";

/** Lets go of what a clipboard holds where the focus is. */
const paste = (data: Readonly<Record<string, string>>) => {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
};

const REPORTS = [
  "القاهرة - رويترز: قال الرئيس الفرنسي إن بلاده تطالب بوقف التصعيد العسكري وحماية المدنيين في الغوطة الشرقية.",
  "أكد الرئيس الروسي في الاتصال الهاتفي ضرورة دعم العملية السياسية وعودة اللاجئين السوريين إلى بلادهم قريباً.",
];

test("several articles in one paste are offered as such, with their lengths, and added as one step", async ({
  app,
  page,
  words,
  language,
}) => {
  await app.open();
  await page.evaluate(paste, { "text/plain": REPORTS.join("\n\n---\n\n") });
  const dialog = page.getByRole("dialog", { name: words.paste.heading });
  const { several } = words.paste;
  await expect(dialog.getByRole("group")).toContainText(several.by.rule);
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await expect(dialog.getByRole("radio", { name: several.split(2) })).toBeChecked();
  await dialog.getByRole("button", { name: several.addAll(2) }).click();
  await app.compared();
  const [first, second] = SIGLA[language];
  const name = (siglum: string) => page.getByRole("textbox", { name: words.outlets.name(siglum) });
  await expect(name(first), "the dateline names the outlet").toHaveValue("رويترز");
  await expect(name(second)).toHaveValue("");
  await app.undo();
  await expect(app.button(words.start.choose)).toBeVisible();
});

test("the split is declined, and the text stays one article", async ({ app, page, words }) => {
  await app.open();
  await page.evaluate(paste, { "text/plain": REPORTS.join("\n***\n") });
  const dialog = page.getByRole("dialog", { name: words.paste.heading });
  await dialog.getByRole("radio", { name: words.paste.several.whole }).check();
  await dialog.getByRole("textbox", { name: words.paste.outlet }).fill("الشرق");
  await dialog.getByRole("button", { name: words.paste.add }).click();
  await expect(page.getByRole("main")).toContainText(words.analysis.needSecond);
  await expect(page.getByText("***")).toBeVisible();
});

test("a link that is dragged here is put where addresses go, and its text is asked for", async ({
  app,
  page,
  words,
}) => {
  await app.open();
  const stayed = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/plain", "https://example.org/news/1");
    return document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
    );
  });
  expect(stayed, "the browser does not go to the link").toBe(false);
  const dialog = page.getByRole("dialog", { name: words.paste.heading });
  await expect(dialog).toContainText(words.paste.onlyAddress);
  await expect(dialog.getByRole("textbox", { name: words.paste.address })).toHaveValue(
    "https://example.org/news/1",
  );
  await dialog.getByRole("textbox", { name: words.paste.text }).fill(String(REPORTS[1]));
  await dialog.getByRole("button", { name: words.paste.add }).click();
  await expect(page.getByRole("textbox", { name: words.outlets.name("") })).toHaveCount(0);
  await expect((await app.names()).first(), "the site is the guess").toHaveValue("example.org");
});

test("a piece of a web page keeps its paragraphs and its address, and nothing of its markup", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT.slice(0, 1).concat(ONE_EVENT.slice(2)));
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await page.evaluate(paste, {
    "text/plain": "x",
    "text/html": `<base href="https://example.org/news/1"><h1 style="color:red">عنوان الخبر</h1><p>قال <a href="https://example.org/ad">الوزير</a> إن المباحثات مستمرة.</p><script>document.title = "run"</script><img src="https://example.org/pixel.png"><p>وأضاف أن الاتفاق قريب.</p>`,
  });
  const dialog = page.getByRole("dialog", { name: words.paste.heading });
  await expect(dialog.getByRole("textbox", { name: words.paste.text })).toHaveValue(
    "عنوان الخبر\n\nقال الوزير إن المباحثات مستمرة.\n\nوأضاف أن الاتفاق قريب.",
  );
  await expect(dialog.getByRole("textbox", { name: words.paste.address })).toHaveValue(
    "https://example.org/news/1",
  );
  await expect(dialog).toContainText(words.paste.fromPage);
  await dialog.getByRole("button", { name: words.paste.add }).click();
  await app.compared();
  expect(await page.title()).not.toBe("run");
  expect(requests).toEqual([]);
});
