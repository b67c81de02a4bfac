import { useMemo, useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { agreementsOf, differencesOf } from "../store/merging/merge.ts";
import type { Difference, Side } from "../store/merging/types.ts";
import { Button } from "../ui/Button.tsx";
import { mergeArrival } from "./arrivals.ts";
import { DifferenceEntry } from "./DifferenceEntry.tsx";
import { LocalizedDialog } from "./Localized.tsx";
import { useShell, type Arrival } from "./shell.ts";

interface ArrivalDialogProps {
  readonly onClose: () => void;
}

/** A link of a comparison that is also here: open it beside that one, or merge both, difference by difference. */
export function ArrivalDialog({ onClose }: ArrivalDialogProps) {
  const { merge, app } = useMessages();
  // What came stays on show until the dialog is closed, whatever comes meanwhile.
  const [arrival] = useState(useShell.getState().arrival);
  if (arrival === null) return null;
  return (
    <LocalizedDialog heading={merge.heading} closeLabel={app.close} onClose={onClose}>
      <Choices arrival={arrival} onClose={onClose} />
    </LocalizedDialog>
  );
}

/** Before the reader says anything: what one has alone stays, and mine where both have something. */
const usualSide = ({ mine }: Difference): Side => (mine === null ? "theirs" : "mine");

function Choices({ arrival, onClose }: ArrivalDialogProps & { readonly arrival: Arrival }) {
  const { merge, app } = useMessages();
  const { pair, title } = arrival;
  const agreed = useMemo(() => agreementsOf(pair), [pair]);
  const differences = useMemo(() => differencesOf(pair), [pair]);
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(
    () => new Map(differences.map((one) => [one.key, usualSide(one)])),
  );
  const choose = (key: string, side: Side) => {
    setSides(new Map(sides).set(key, side));
  };
  const chooseAll = (side: (difference: Difference) => Side) => () => {
    setSides(new Map(differences.map((one) => [one.key, side(one)])));
  };
  return (
    <>
      <p>{merge.about(title)}</p>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="font-semibold">{merge.differences(differences.length)}</p>
        <div className="flex flex-wrap">
          <Button look="quiet" label={merge.allBoth} onClick={chooseAll(usualSide)} />
          <Button look="quiet" label={merge.allMine} onClick={chooseAll(() => "mine")} />
          <Button look="quiet" label={merge.allTheirs} onClick={chooseAll(() => "theirs")} />
        </div>
      </div>
      <div className="max-block-[45dvh] overflow-y-auto border-y border-hairline">
        {differences.map((difference) => (
          <DifferenceEntry
            key={difference.key}
            difference={difference}
            pair={pair}
            side={sides.get(difference.key) ?? usualSide(difference)}
            onChoose={(side) => {
              choose(difference.key, side);
            }}
          />
        ))}
      </div>
      {agreed > 0 && <p className="text-cell text-muted">{merge.agreed(agreed)}</p>}
      <div className="flex flex-wrap justify-end gap-3">
        <Button look="quiet" label={app.cancel} onClick={onClose} />
        <Button
          label={merge.beside}
          onClick={() => {
            onClose();
            arrival.openBeside();
          }}
        />
        <Button
          look="primary"
          label={merge.merge}
          onClick={() => {
            onClose();
            void mergeArrival(arrival, sides);
          }}
        />
      </div>
    </>
  );
}
