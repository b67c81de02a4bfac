import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ComparedArticle } from "../../model/comparison.ts";
import { sliceOf, type Span } from "../../model/span.ts";
import { useApp } from "../../store/app.ts";
import { type Availability, availabilityOf, LanguagesNotGot, translate } from "../translator.ts";

interface TranslationProps {
  readonly article: ComparedArticle;
  readonly span: Span;
}

type State = "offered" | "working" | "failed" | "noLanguages" | { readonly text: string };

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
  const { app, views, direction } = useMessages();
  const { translation } = views;
  const [state, setState] = useState<State>("offered");
  const asked = useRef<AbortController>(null);
  const mustGet = availability !== "available";
  useEffect(() => () => asked.current?.abort(), []);
  const ask = () => {
    if (mustGet && !navigator.onLine) {
      setState("noLanguages");
      return;
    }
    const { signal } = (asked.current = new AbortController());
    const then = (next: State) => {
      if (!signal.aborted) setState(next);
    };
    setState("working");
    translate(sliceOf(article.text, span), article.language, language, signal).then(
      (text) => {
        then({ text });
      },
      (error: unknown) => {
        then(error instanceof LanguagesNotGot ? "noLanguages" : "failed");
      },
    );
  };
  const cancel = () => {
    asked.current?.abort();
    setState("offered");
  };
  const isWorking = state === "working";
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
        <p>
          {isWorking && `${mustGet ? translation.getting : translation.working} `}
          {/* One button, so that who pressed it by the keyboard keeps the focus. */}
          <button type="button" className="plain-button" onClick={isWorking ? cancel : ask}>
            {isWorking ? app.cancel : mustGet ? translation.askAndGet : translation.ask}
          </button>
        </p>
      )}
      {(state === "failed" || state === "noLanguages") && <p className="text-error">{translation[state]}</p>}
    </div>
  );
}
