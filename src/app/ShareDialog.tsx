import { useEffect, useRef, useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { Button } from "../ui/Button.tsx";
import { linkTo } from "./links.ts";
import { LocalizedDialog } from "./Localized.tsx";
import { usePorts } from "./ports.ts";
import { bandOf, isLocal } from "./shareBands.ts";

/** The link, what its length means, and who will be able to read it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { share, app } = useMessages();
  const link = useLink();
  return (
    <LocalizedDialog heading={share.heading} closeLabel={app.close} onClose={onClose}>
      {link === "working" && <p role="status">{share.working}</p>}
      {link === "failed" && <p role="alert">{share.failed}</p>}
      {link === "too-large" && <p role="alert">{share.tooLarge}</p>}
      {typeof link === "object" && <LinkBox link={link.address} />}
      <p>{share.contains}</p>
      {isLocal(location) && (
        <p className="border-s-4 border-notice bg-notice-tint px-3 py-2">{share.local}</p>
      )}
    </LocalizedDialog>
  );
}

type LinkState = "working" | "failed" | "too-large" | { readonly address: string };

/** Makes the link for what is on the screen when the dialog opens. */
function useLink(): LinkState {
  const { links } = usePorts();
  const [link, setLink] = useState<LinkState>("working");
  useEffect(() => {
    let wanted = true;
    const state = useApp.getState();
    void linkTo(links, state, state.selection)
      .then((address): LinkState => (address === null ? "too-large" : { address }))
      .catch((): LinkState => "failed")
      .then((next) => {
        if (wanted) setLink(next);
      });
    return () => {
      wanted = false;
    };
  }, [links]);
  return link;
}

function LinkBox({ link }: { readonly link: string }) {
  const { share } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"" | "copied" | "copyFailed">("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome("copied");
    } catch {
      field.current?.select();
      setOutcome("copyFailed");
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
          rows={3}
          value={link}
          onFocus={({ target }) => {
            target.select();
          }}
          className="rounded-control border border-control bg-surface p-2 font-mono text-xs break-all"
        />
      </label>
      <p>
        <strong className="font-semibold">{share.length(link.length)}</strong>{" "}
        {share.bands[bandOf(link.length)]}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" icon="copy" label={share.copy} onClick={() => void copy()} />
        <span role="status">{outcome === "" ? "" : share[outcome]}</span>
      </div>
    </div>
  );
}
