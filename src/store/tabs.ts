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
  /** When the page is left, what `give` then gives is put where the next page finds it: at once, by id. */
  leaving(give: () => ReadonlyMap<KeptId, string>): void;
  /** What pages that were left had put there, by the place in which it stays until it is forgotten. */
  left(): ReadonlyMap<string, string>;
  forgetLeft(place: string): void;
}

const CHANNEL = "muqabala-kept";
const KEY = "muqabala-comparison";
/** With the comparison's id behind it. */
const LEFT = "muqabala-unwritten-";

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
    leaving: (give) => {
      let left: readonly string[] = [];
      addEventListener("pagehide", () => {
        const given = give();
        left = [...given.keys()].map((id) => LEFT + id);
        for (const [id, text] of given)
          tried(() => {
            localStorage.setItem(LEFT + id, text);
          });
      });
      // A page that comes back goes on writing by itself.
      addEventListener("pageshow", () => {
        for (const key of left)
          tried(() => {
            localStorage.removeItem(key);
          });
        left = [];
      });
    },
    left: () => tried(leftThere) ?? new Map(),
    forgetLeft: (place) => {
      tried(() => {
        localStorage.removeItem(place);
      });
    },
  };
}

function leftThere(): Map<string, string> {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(LEFT));
  return new Map(keys.map((key) => [key, localStorage.getItem(key) ?? ""]));
}

/** Some private windows refuse even to be asked. */
function tried<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
