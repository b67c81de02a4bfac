import { useEffect, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ComparedArticle } from "../../model/comparison.ts";
import { sliceOf, type Span } from "../../model/span.ts";
import { useApp } from "../../store/app.ts";
import { type Availability, availabilityOf, translate } from "../translator.ts";

interface TranslationProps {
  readonly article: ComparedArticle;
  readonly span: Span;
}

type State = "offered" | "working" | "failed" | { readonly text: string };

/** Offers the browser's own translation of words that the reader of the interface may not read, and marks it as that. */
export function Translation({ article, span }: TranslationProps) {
  const language = useApp((state) => state.settings.language);
  const availability = useAvailability(article.language, language);
  if (article.language === language || availability === "unavailable") return null;
  return (
    <Offer key={language} article={article} span={span} language={language} availability={availability} />
  );
}

function useAvailability(from: string, to: string): Availability {
  const [availability, setAvailability] = useState<Availability>("unavailable");
  useEffect(() => {
    let wanted = true;
    if (from !== to && from !== "und")
      void availabilityOf(from, to).then((found) => {
        if (wanted) setAvailability(found);
      });
    return () => {
      wanted = false;
    };
  }, [from, to]);
  return availability;
}

interface OfferProps extends TranslationProps {
  readonly language: string;
  readonly availability: Availability;
}

function Offer({ article, span, language, availability }: OfferProps) {
  const { views, direction } = useMessages();
  const { translation } = views;
  const [state, setState] = useState<State>("offered");
  const offered = availability === "available" ? translation.ask : translation.askAndGet;
  const ask = () => {
    setState("working");
    translate(sliceOf(article.text, span), article.language, language).then(
      (text) => {
        setState({ text });
      },
      () => {
        setState("failed");
      },
    );
  };
  return (
    <div className="translation" role="status">
      {typeof state === "object" ? (
        <>
          <p lang={language} dir={direction}>
            {state.text}
          </p>
          <p className="why-none">{translation.machine}</p>
        </>
      ) : (
        <button type="button" className="plain-button" disabled={state === "working"} onClick={ask}>
          {state === "working" ? translation.working : offered}
        </button>
      )}
      {state === "failed" && <p className="text-error">{translation.failed}</p>}
    </div>
  );
}
