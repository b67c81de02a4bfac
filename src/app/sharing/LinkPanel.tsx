import { useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { Button } from "../../ui/Button.tsx";
import { LengthMeter } from "./LengthMeter.tsx";
import type { LinkState } from "./useLink.ts";

/** The link, what its length means, and the ways in which it leaves the page. */
export function LinkPanel({ link, title }: { readonly link: LinkState; readonly title: string }) {
  const { share } = useMessages();
  if (link === "working") return <p role="status">{share.working}</p>;
  if (typeof link === "object") return <LinkBox link={link.address} title={title} />;
  return <p role="alert">{link === "failed" ? share.failed : share.tooLarge}</p>;
}

function LinkBox({ link, title }: { readonly link: string; readonly title: string }) {
  const { share } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  /** Said of the link that was copied, not of the one that takes its place. */
  const [told, setTold] = useState<{ readonly of: string; readonly what: "copied" | "copyFailed" }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setTold({ of: link, what: "copied" });
    } catch {
      field.current?.select();
      setTold({ of: link, what: "copyFailed" });
    }
  };
  return (
    <div className="grid gap-2">
      <label className="grid gap-1">
        <span className="text-cell text-muted">{share.link}</span>
        <textarea
          ref={field}
          readOnly
          dir="ltr"
          rows={2}
          value={link}
          onFocus={({ target }) => {
            target.select();
          }}
          className="rounded-control border border-control bg-surface p-2 font-mono text-xs break-all"
        />
      </label>
      <LengthMeter length={link.length} />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" icon="copy" label={share.copy} onClick={() => void copy()} />
        {"share" in navigator && (
          <Button icon="share" label={share.send} onClick={() => void send({ title, url: link })} />
        )}
        <span role="status">{told?.of === link ? share[told.what] : ""}</span>
      </div>
      <p>{share.contains}</p>
    </div>
  );
}

/** The system's own sheet; leaving it is no error. */
async function send(data: ShareData): Promise<void> {
  await navigator.share(data).catch(() => undefined);
}
