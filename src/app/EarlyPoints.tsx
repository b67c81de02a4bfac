import { useMessages } from "../i18n/messages.tsx";
import type { EarlyPoint } from "../model/early.ts";
import { sliceOf } from "../model/span.ts";
import { useApp } from "../store/app.ts";
import { siglumOf } from "../store/sigla.ts";
import type { LoadedArticle } from "../store/state.ts";
import { openEarlyPoint, useEarly } from "./early.ts";

/** An article with its letter. */
interface Lettered {
  readonly article: LoadedArticle;
  readonly siglum: string;
}

type ById = ReadonlyMap<string, Lettered>;

/** The surest points of a large set, while the rest is still compared: what outlets share, and nothing of what they lack. */
export function EarlyPoints() {
  const { analysis, sigla } = useMessages();
  const articles = useApp((state) => state.document.articles);
  const isRunning = useApp((state) => state.analysis.status === "running");
  const points = useEarly((state) => state.points) ?? [];
  const byId: ById = new Map(
    articles.map((article, i) => [article.id, { article, siglum: siglumOf(i, sigla) }]),
  );
  return (
    <section aria-labelledby="early-heading" className="py-4">
      <h2 id="early-heading">{analysis.early.heading(points.length)}</h2>
      <p className="text-muted">
        {isRunning && `${analysis.early.going} `}
        {analysis.early.note}
      </p>
      <ul className="max-inline-measure">
        {points.map((point, i) => (
          <Point key={i} point={point} byId={byId} />
        ))}
      </ul>
    </section>
  );
}

function Point({ point, byId }: { readonly point: EarlyPoint; readonly byId: ById }) {
  const { analysis } = useMessages();
  const isOpen = useEarly((state) => state.open === point);
  const mention = point.mentions[point.representative];
  const outlets = new Set(point.mentions.map(({ article }) => article)).size;
  if (!mention) return null;
  return (
    <li className="border-be border-hairline">
      <details
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => {
          if (open !== isOpen) openEarlyPoint(open ? point : null);
        }}
      >
        <summary className="py-2">
          <Words of={byId.get(mention.article)} at={mention} />{" "}
          <span className="text-muted">{analysis.early.outlets(outlets)}</span>
        </summary>
        {isOpen && (
          <ul className="ps-4 pbe-3">
            {point.mentions.map((one) => (
              <li key={`${one.article} ${String(one.start)}`} className="py-1">
                <span className="siglum">{byId.get(one.article)?.siglum}</span>{" "}
                <Words of={byId.get(one.article)} at={one} />
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

/** Words of an article in its own language and direction; nothing where the article has gone. */
function Words({
  of,
  at,
}: {
  readonly of: Lettered | undefined;
  readonly at: EarlyPoint["mentions"][number];
}) {
  if (!of) return null;
  const { text, language, direction } = of.article;
  return (
    <bdi className="font-article" lang={language} dir={direction}>
      {sliceOf(text, at)}
    </bdi>
  );
}
