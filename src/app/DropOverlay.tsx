import { MAX_ARTICLES } from "../files/limits.ts";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";

/** Over the whole window while files are held above it. */
export function DropOverlay() {
  const { drop } = useMessages();
  const room = useApp((state) => MAX_ARTICLES - state.document.articles.length);
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-content-center gap-2 border-4 border-dashed border-accent bg-page p-6 text-center opacity-95">
      <p className="text-2xl font-semibold">{drop.heading}</p>
      <p className="text-muted">{drop.hint}</p>
      <p className="text-muted">{room > 0 ? drop.room(room) : drop.full(MAX_ARTICLES)}</p>
    </div>
  );
}
