import { type ComponentType, lazy, useState } from "react";
import { loadDates } from "../files/dates.ts";
import { loadReaders } from "../files/readers/index.ts";
import { loadExports } from "./exporting/load.ts";

/** The parts that the first paint does without. They are loaded right after it, so that none is asked for later. */
const desk = partOf(() => import("./Desk.tsx").then((loaded) => loaded.Desk));
const dialogs = partOf(() => import("./Dialogs.tsx").then((loaded) => loaded.Dialogs));
const headerMenus = partOf(() => import("./HeaderMenus.tsx").then((loaded) => loaded.HeaderMenus));

export const Desk = desk.Part;
export const Dialogs = dialogs.Part;
export const HeaderMenus = headerMenus.Part;

/** Loads all of them. */
export const loadAllParts = (): Promise<unknown> =>
  Promise.all([
    ...[desk, dialogs, headerMenus].map((part) => part.load()),
    loadExports(),
    loadReaders(),
    loadDates(),
  ]);

/**
 * A part that suspends only where it is not there yet. `lazy` would suspend at its first use even then, and React
 * keeps what stands in for it on show for 300 ms.
 */
function partOf<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Loaded: ComponentType<Props> | null = null;
  const loadOnce = async () => {
    Loaded = await load();
    return { default: Loaded };
  };
  const Later = lazy(loadOnce) as ComponentType<Props>;
  const Part = (props: Props) => {
    // Once it is mounted it stays the same component, and keeps its state.
    const [Mounted] = useState(() => Loaded ?? Later);
    return <Mounted {...props} />;
  };
  return { load: loadOnce, Part };
}
