import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import { useArrived } from "./origins.ts";

/** How many articles came from each file that holds several: a list, an archive, a mail. */
export function PackedSummary() {
  const { app, arriving } = useMessages();
  const arrived = useArrived();
  const articles = useApp((state) => state.document.articles);
  const counts = new Map<string, number>();
  for (const { id } of articles) {
    const file = arrived[id]?.origin?.file;
    if (file !== undefined) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  const several = [...counts].filter(([, count]) => count > 1);
  return (
    several.length > 0 && (
      <p className="basis-full text-cell text-muted">
        {several.map(([file, count]) => arriving.packed(file, app.articles(count))).join(" · ")}
      </p>
    )
  );
}
