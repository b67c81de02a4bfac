import { create } from "zustand";
import { startOffline, type Offline } from "../offline/page.ts";

interface OfflineState {
  /** Another build is stored, and this page still works with an older one. */
  readonly updated: boolean;
  /** What opens without a network: nothing, all but the heavy parts, or all. */
  readonly stored: "nothing" | "start" | "all";
  /** Null until the service worker runs, and where there is none. */
  readonly worker: Offline | null;
}

/** What this device keeps of the app itself. */
export const useOffline = create<OfflineState>()(() => ({ updated: false, stored: "nothing", worker: null }));

/**
 * Keeps the app on the device, so that it opens without a network. `html[data-offline]` says how much is there ("start",
 * "all"); with "all", nothing is asked for any more.
 */
export async function keepAppOnDevice(): Promise<void> {
  const worker = await startOffline({
    updated: () => {
      useOffline.setState({ updated: true });
    },
    kept: (stored) => {
      useOffline.setState({ stored });
      document.documentElement.dataset["offline"] = stored;
    },
  });
  useOffline.setState({ worker });
}
