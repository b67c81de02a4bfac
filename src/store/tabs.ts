import type { KeptId } from "./keptForm.ts";

/** What tabs tell each other about the device's store. */
export type TabMessage =
  { readonly kind: "saved" | "removed"; readonly id: KeptId } | { readonly kind: "cleared" };

/** The other tabs of this app, and what this tab remembers over a reload. */
export interface Tabs {
  tell(message: TabMessage): void;
  listen(hear: (message: TabMessage) => void): void;
  /** The comparison of this tab; "" where it had none; null in a tab that was never here. */
  recall(): KeptId | null;
  remember(id: KeptId): void;
}

const CHANNEL = "muqabala-kept";
const KEY = "muqabala-comparison";

/** The browser's. Where it has no channel or keeps nothing, tabs know less of each other; the store still loses nothing. */
export function browserTabs(): Tabs {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
  return {
    tell: (message) => channel?.postMessage(message),
    listen: (hear) => {
      channel?.addEventListener("message", ({ data }: MessageEvent<TabMessage>) => {
        hear(data);
      });
    },
    recall: () => tried(() => sessionStorage.getItem(KEY)) ?? null,
    remember: (id) => {
      tried(() => {
        sessionStorage.setItem(KEY, id);
      });
    },
  };
}

/** Some private windows refuse even to be asked. */
function tried<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
