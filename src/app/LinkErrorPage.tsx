import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { Button } from "../ui/Button.tsx";
import { leaveLinkProblem } from "./links.ts";
import type { LinkProblem } from "./ports.ts";

/** In place of a comparison whose link is damaged: why, what to do, and that nothing of the reader's was touched. */
export function LinkErrorPage({ problem }: { readonly problem: LinkProblem }) {
  const { link } = useMessages();
  const hasWork = useApp((state) => state.document.articles.length > 0);
  return (
    <section role="alert" className="mx-auto grid inline-full max-inline-measure gap-4 py-16">
      <h1 className="text-2xl font-semibold">{link.error}</h1>
      <p>{link.reasons[problem]}</p>
      <p>{link.steps[problem]}</p>
      {hasWork && <p className="text-muted">{link.untouched}</p>}
      <div>
        <Button look="primary" label={hasWork ? link.home : link.start} onClick={leaveLinkProblem} />
      </div>
    </section>
  );
}
