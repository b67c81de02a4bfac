import { useMemo, useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { contentsOf } from "../store/parts.ts";
import { titled } from "../store/titled.ts";
import { titleOf } from "../text/firstWords.ts";
import { useBoard } from "../views/useBoard.ts";
import { hostedAddress, isLocal } from "./hosted.ts";
import { LocalizedDialog } from "./Localized.tsx";
import { bandOf } from "./shareBands.ts";
import { FilePanel } from "./sharing/FilePanel.tsx";
import { HostedAddress } from "./sharing/HostedAddress.tsx";
import { LinkPanel } from "./sharing/LinkPanel.tsx";
import { type Part, partOf, WHOLE } from "./sharing/part.ts";
import { PartChoices } from "./sharing/PartChoices.tsx";
import { type LinkState, useLink } from "./sharing/useLink.ts";
import type { Filed } from "./ports.ts";

const WAYS = ["link", "file"] as const;
type Way = (typeof WAYS)[number];

/** The comparison, or a part of it, as a link or as a file: what goes along, what the length of a link means, who can read it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { share, app } = useMessages();
  const [state] = useState(() => useApp.getState());
  const hosted = useApp(({ settings }) => hostedAddress(settings));
  const board = useBoard();
  const row = board?.rows.find(({ claim }) => claim.id === state.selection.claim) ?? null;
  const [part, setPart] = useState<Part>(WHOLE);
  const filed = useMemo(() => partOf(state, part), [state, part]);
  const link = useLink(filed);
  const [chosen, choose] = useState<Way | null>(null);
  const local = isLocal(location);
  const best: Way = isBetterAsFile(link) || (local && hosted === null) ? "file" : "link";
  const way = chosen ?? best;
  return (
    <LocalizedDialog heading={share.heading} closeLabel={app.close} onClose={onClose}>
      <WayChoice best={best} way={way} onChange={choose} />
      {local && <HostedAddress />}
      {way === "link" ? (
        <LinkPanel link={link} title={titleOf(titled(state.document, state.comparison))} />
      ) : (
        <>
          {typeof link === "object" && bandOf(link.address.length) === "long" && <p>{share.bands.long}</p>}
          <FilePanel filed={filed} />
        </>
      )}
      <Holds filed={filed} />
      <PartChoices part={part} onChange={setPart} board={board} row={row} />
    </LocalizedDialog>
  );
}

/** Where many programs would cut a link, or there can be none (R12). */
const isBetterAsFile = (link: LinkState): boolean =>
  link === "too-large" || (typeof link === "object" && bandOf(link.address.length) === "long");

interface WayChoiceProps {
  /** The way that is chosen until the reader chooses; it stands first. */
  readonly best: Way;
  readonly way: Way;
  readonly onChange: (way: Way) => void;
}

function WayChoice({ best, way, onChange }: WayChoiceProps) {
  const { share } = useMessages();
  const names = { link: share.asLink, file: share.asFile };
  return (
    <div role="radiogroup" aria-label={share.how} className="flex flex-wrap gap-x-6">
      {[best, ...WAYS.filter((one) => one !== best)].map((one) => (
        <label key={one} className="flex min-block-9 items-center gap-2">
          <input
            type="radio"
            name="way"
            checked={one === way}
            onChange={() => {
              onChange(one);
            }}
          />
          {names[one]}
        </label>
      ))}
    </div>
  );
}

function Holds({ filed }: { readonly filed: Filed }) {
  const { share, app } = useMessages();
  const { articles, corrections, notes } = contentsOf(filed.shared);
  const parts = [
    app.articles(articles),
    ...(corrections > 0 ? [share.corrections(corrections)] : []),
    ...(notes > 0 ? [share.notes(notes)] : []),
  ];
  return <p>{share.holds(parts)}</p>;
}
