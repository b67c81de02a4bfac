import { expect, it } from "vitest";
import { useApp } from "../store/app.ts";
import { mergeArrival } from "./arrivals.ts";

it("a merge keeps what another tab changed while the reader was choosing", async () => {
  const app = useApp.getState;
  app().addArticles(["one", "two"].map((text) => ({ name: text, text, language: "en", direction: "ltr" })));
  const mine = app().document;
  const theirs = {
    ...mine,
    articles: mine.articles.map((article) => ({ ...article, outlet: `Outlet of ${article.name}` })),
  };
  const takeMine = () => {
    app().renameTitle("From the other tab");
    return Promise.resolve(true);
  };
  await mergeArrival({ pair: { mine, theirs }, title: "", takeMine, openBeside: () => undefined }, new Map());
  expect(app().document.title).toBe("From the other tab");
  expect(app().document.articles.map(({ outlet }) => outlet)).toEqual(["Outlet of one", "Outlet of two"]);
});
