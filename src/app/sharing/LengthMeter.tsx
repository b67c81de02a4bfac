import { useMessages } from "../../i18n/messages.tsx";
import { BANDS, bandOf } from "../shareBands.ts";

/** The last part of the meter has no end: it is full at this length. */
const FULL = 16_000;

/** How long a link is, on the scale of what chats and mail programs carry; in figures and words as well. */
export function LengthMeter({ length }: { readonly length: number }) {
  const { share } = useMessages();
  const band = bandOf(length);
  const said = `${share.length(length)}. ${share.bands[band]}`;
  return (
    <div className="grid gap-1.5">
      <div
        role="meter"
        aria-label={share.meter}
        aria-valuemin={0}
        aria-valuemax={FULL}
        aria-valuenow={Math.min(length, FULL)}
        aria-valuetext={said}
        className="grid grid-cols-4 gap-2"
      >
        {BANDS.map(([upTo, name], i) => {
          const from = BANDS[i - 1]?.[0] ?? 0;
          const share01 = Math.max(0, Math.min(1, (length - from) / (Math.min(upTo, FULL) - from)));
          return (
            <span key={name} className="grid content-start gap-1" aria-hidden="true">
              <span className="block-2 overflow-hidden rounded-control border border-control">
                <span
                  className="block block-full bg-accent forced-colors:bg-[Highlight]"
                  style={{ inlineSize: `${share01 * 100}%` }}
                />
              </span>
              <span className={`text-xs/snug ${name === band ? "font-semibold" : "text-muted"}`}>
                {share.reach[name]}
                <br />
                <bdi>{upTo === Infinity ? share.over(from) : share.upTo(upTo)}</bdi>
              </span>
            </span>
          );
        })}
      </div>
      <p>
        <strong className="font-semibold">{share.length(length)}</strong> {share.bands[band]}
      </p>
    </div>
  );
}
