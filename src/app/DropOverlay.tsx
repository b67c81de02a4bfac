import { MAX_ARTICLES } from "../files/limits.ts";
import { useMessages } from "../i18n/messages.tsx";
import type { ArticleId } from "../model/article.ts";
import { useApp } from "../store/app.ts";
import { siglumOf } from "../store/sigla.ts";

interface DropOverlayProps {
  /** Article that a file would replace if it were let go now. */
  readonly onto: ArticleId | null;
}

/** Over the window while files are held above it: what happens where they are let go. */
export function DropOverlay({ onto }: DropOverlayProps) {
  const { drop, arriving, views, sigla } = useMessages();
  const articles = useApp((state) => state.document.articles);
  const at = articles.findIndex(({ id }) => id === onto);
  const room = MAX_ARTICLES - articles.length;
  const name = views.outlet(siglumOf(Math.max(at, 0), sigla), articles[at]?.outlet ?? "");
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-content-center gap-2 border-4 border-dashed border-accent bg-page p-6 text-center opacity-95">
      <p className="text-2xl font-semibold">{at < 0 ? drop.heading : arriving.dropToReplace(name)}</p>
      {at < 0 && <p className="text-muted">{drop.hint}</p>}
      {at < 0 && <p className="text-muted">{room > 0 ? drop.room(room) : drop.full(MAX_ARTICLES)}</p>}
    </div>
  );
}
