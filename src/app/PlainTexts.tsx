import { memo } from "react";
import { useMessages } from "../i18n/messages.tsx";
import type { EarlyVoices } from "../model/early.ts";
import type { VoiceSpan } from "../model/voice.ts";
import { useApp } from "../store/app.ts";
import { siglumOf } from "../store/sigla.ts";
import type { LoadedArticle } from "../store/state.ts";
import { useEarly } from "./early.ts";

/** The articles as they were loaded, on show until there is a comparison; with their voices as soon as those are known. */
export function PlainTexts() {
  const articles = useApp((state) => state.document.articles);
  const voices = useEarly((state) => state.voices);
  const { sigla } = useMessages();
  return (
    <div className="flex gap-8 overflow-x-auto py-4">
      {articles.map((article, i) => (
        <section
          key={article.id}
          className="inline-measure max-inline-[min(34rem,85vw)] min-inline-72 shrink-0 grow basis-72"
        >
          <h2 className="siglum">{siglumOf(i, sigla)}</h2>
          <Text article={article} voices={voices} />
        </section>
      ))}
    </div>
  );
}

interface TextProps {
  readonly article: LoadedArticle;
  readonly voices: EarlyVoices | null;
}

/** Marks take no room, so that nothing moves under the eyes of who reads already. */
const Text = memo(function Text({ article, voices }: TextProps) {
  const { id, text, language, direction } = article;
  const spans = voices?.articles.find((one) => one.id === id)?.voices ?? [];
  const labels = new Map(voices?.voices.map((voice) => [voice.id, voice.label]));
  return (
    <div className="article whitespace-pre-wrap" lang={language} dir={direction}>
      {spans.map((span, i) => (
        <Said key={span.start} span={span} from={spans[i - 1]?.end ?? 0} text={text} labels={labels} />
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </div>
  );
});

interface SaidProps {
  readonly span: VoiceSpan;
  /** Where the words between this span and the one before begin. */
  readonly from: number;
  readonly text: string;
  readonly labels: ReadonlyMap<string, string>;
}

function Said({ span, from, text, labels }: SaidProps) {
  return (
    <>
      {text.slice(from, span.start)}
      <span className="underline decoration-muted decoration-dotted" title={labels.get(span.voice)}>
        {text.slice(span.start, span.end)}
      </span>
    </>
  );
}
