import { useMessages } from "../i18n/messages.tsx";

/** Over the whole window while files are held above it. */
export function DropOverlay() {
  const { drop } = useMessages();
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-content-center gap-2 border-4 border-dashed border-accent bg-page p-6 text-center opacity-95">
      <p className="text-2xl font-semibold">{drop.heading}</p>
      <p className="text-muted">{drop.hint}</p>
    </div>
  );
}
