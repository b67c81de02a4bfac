import { Fragment, type ReactNode, useEffect, useMemo, useState } from "react";
import { dateIn } from "../../files/dates.ts";
import { guessedOutlet } from "../../files/guessedOutlet.ts";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { LoadedArticle } from "../../store/state.ts";
import { agencyName } from "../../press/agencies.ts";
import { agenciesOf } from "../../views/parts/agencies.ts";
import { useCopyText } from "../../views/parts/copies.ts";
import { encodingName } from "./encodingName.ts";
import { useArrived } from "./origins.ts";
import { sourceOf } from "./sources.ts";

/** What is known of an article on one line: outlet, agency, title, day with where each was found; file, encoding, language, copies. */
export function ArticleFacts({ article }: { readonly article: LoadedArticle }) {
  const facts = useFacts(article);
  return facts.map((fact, i) => (
    <Fragment key={i}>
      {i > 0 && <span className="text-muted"> · </span>}
      {fact}
    </Fragment>
  ));
}

function useFacts(article: LoadedArticle): ReactNode[] {
  const { arriving } = useMessages();
  const arrived = useArrived((state) => state[article.id]);
  const interfaceLanguage = useApp((state) => state.settings.language);
  const outlet = useMemo(() => guessedOutlet(article), [article]);
  const agencies = useMemo(() => agenciesOf(article), [article]);
  const date = useDateGuess(article);
  const copy = useCopyText(article);
  const source = (detail: "outlet" | "title" | "author" | "date" | "address") =>
    sourceOf(article, detail, arrived, { outlet, date: date?.date });
  const from = (detail: "title" | "author" | "date", words?: string) => {
    const where = source(detail);
    return where && <From where={arriving.from[where]} title={where === "text" ? words : undefined} />;
  };
  const outletSource = source("outlet");
  const { title = "", author = "", date: day = "", address = "", language } = article;
  const encoding = arrived?.found.encoding;
  const names = new Intl.DisplayNames(interfaceLanguage, { type: "language" });
  return [
    outletSource && (
      <span title={outletSource === "text" && outlet ? arriving.guessWords(outlet.words) : undefined}>
        {arriving.outletFrom(arriving.from[outletSource])}
      </span>
    ),
    agencies.length > 0 && (
      <>
        {arriving.agencyText(agencies.map(({ id }) => agencyName(id, interfaceLanguage)))}{" "}
        <From
          where={arriving.from.text}
          title={agencies.map((one) => arriving.guessWords(one.words)).join(" ")}
        />
      </>
    ),
    title !== "" && (
      <>
        <bdi lang={language}>{title}</bdi> {from("title")}
      </>
    ),
    author !== "" && (
      <>
        <bdi>{author}</bdi> {from("author")}
      </>
    ),
    day !== "" && (
      <>
        <time dateTime={day}>
          <bdi>{day}</bdi>
        </time>{" "}
        {from("date", date && arriving.guessWords(date.words))}
      </>
    ),
    address !== "" && <bdi dir="ltr">{hostOf(address)}</bdi>,
    language !== "und" && names.of(language),
    copy,
    <FileName key="file" article={article} />,
    encoding !== undefined && arriving.encoding(encodingName(encoding, arriving.scripts)),
  ].filter((fact) => fact !== null && fact !== false && fact !== undefined && fact !== "");
}

function From({ where, title }: { readonly where: string; readonly title?: string | undefined }) {
  return (
    <span className="text-muted" title={title}>
      ({where})
    </span>
  );
}

function FileName({ article }: { readonly article: LoadedArticle }) {
  const { arriving } = useMessages();
  const origin = useArrived((state) => state[article.id]?.origin);
  return (
    <span className="text-muted">
      {origin?.inside === undefined ? (
        <bdi>{origin?.file ?? article.name}</bdi>
      ) : (
        arriving.inside(origin.file, origin.inside)
      )}
    </span>
  );
}

/** Only looked for where there is a day that may have been guessed. */
function useDateGuess(article: LoadedArticle): { readonly date: string; readonly words: string } | undefined {
  const [found, setFound] = useState<{ readonly date: string; readonly words: string }>();
  const { text, language, date } = article;
  useEffect(() => {
    if (date === undefined) return;
    let gone = false;
    dateIn(text, language).then(
      (guess) => {
        if (!gone) setFound(guess ?? undefined);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [text, language, date]);
  return found;
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
