import { useId, type ReactNode } from "react";
import { useMessages } from "../i18n/messages.tsx";
import type { Difference, Pair, Side, Told, ToldPlace } from "../store/merging/types.ts";
import { firstWords } from "../text/firstWords.ts";

interface DifferenceEntryProps {
  readonly difference: Difference;
  readonly pair: Pair;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}

/** One difference: what it is about, and both sides beside each other to choose from. */
export function DifferenceEntry({ difference, pair, side, onChoose }: DifferenceEntryProps) {
  const { merge } = useMessages();
  const { kind, mine, theirs } = difference;
  const group = useId();
  // Two notes can stand under each other; of anything else only one can hold.
  const joins = kind === "note" && mine !== null && theirs !== null;
  const options = [
    { side: "mine", told: mine },
    { side: "theirs", told: theirs },
  ] as const;
  return (
    <fieldset className="grid gap-1 border-hairline py-2.5 not-first:border-bs">
      <legend className="float-start inline-full text-cell font-semibold">{merge.kinds[kind]}</legend>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        {options.map((option) => (
          <Option
            key={option.side}
            group={group}
            label={merge[option.side]}
            chosen={side === option.side}
            onChoose={() => {
              onChoose(option.side);
            }}
          >
            {option.told === null ? (
              <span className="text-muted">{merge.nothing}</span>
            ) : (
              <ToldText told={option.told} pair={pair} />
            )}
          </Option>
        ))}
      </div>
      {joins && (
        <Option
          group={group}
          label={merge.both}
          chosen={side === "both"}
          onChoose={() => {
            onChoose("both");
          }}
        />
      )}
    </fieldset>
  );
}

interface OptionProps {
  /** Of the options of one group one is chosen. */
  readonly group: string;
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

function Option({ group, label, chosen, onChoose, children }: OptionProps) {
  const id = useId();
  return (
    <div className="flex min-inline-0 items-start gap-2">
      <input
        type="radio"
        name={group}
        id={id}
        aria-describedby={`${id}-said`}
        checked={chosen}
        onChange={onChoose}
        className="mbs-1 block-4 inline-4 shrink-0 accent-accent"
      />
      <div className="min-inline-0">
        <label htmlFor={id} className="text-cell text-muted">
          {label}
        </label>
        <div id={`${id}-said`}>{children}</div>
      </div>
    </div>
  );
}

/** The words that it is about, and what was decided or written of them. */
function ToldText({ told, pair }: { readonly told: Told; readonly pair: Pair }) {
  const { merge } = useMessages();
  return (
    <>
      {told.text !== "" && (
        <p dir="auto" className="wrap-anywhere whitespace-pre-line">
          {told.text}
        </p>
      )}
      {told.state !== null && <p>{merge.states[told.state]}</p>}
      {told.places.map((place, i) => (
        <PlaceLine key={i} place={place} pair={pair} />
      ))}
    </>
  );
}

function PlaceLine({ place, pair }: { readonly place: ToldPlace; readonly pair: Pair }) {
  const { app } = useMessages();
  const article = [...pair.mine.articles, ...pair.theirs.articles].find(({ id }) => id === place.article);
  // An outlet without a name is known by its words, which follow.
  const outlet = article?.outlet ?? "";
  const words = place.words === "" && outlet === "" ? (article?.text ?? "") : place.words;
  return (
    <p className="text-cell text-muted">
      <bdi>{outlet}</bdi>
      {outlet !== "" && words !== "" && app.colon}
      {words !== "" && (
        <bdi lang={article?.language} dir={article?.direction} className="font-article">
          {firstWords(words)}
        </bdi>
      )}
    </p>
  );
}
