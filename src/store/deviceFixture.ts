import { createApp } from "./app.ts";
import { startKeeping, type KeepingEvent, type KeepingOptions } from "./keeping.ts";
import { openKeeper, type Keeper } from "./persistence.ts";
import type { NewArticle } from "./state.ts";
import type { TabMessage, Tabs } from "./tabs.ts";

/** A small article of its own. */
export const article = (name: string, text = `Text of ${name}.`): NewArticle => ({
  name,
  text,
  language: "en",
  direction: "ltr",
});

let databases = 0;
export const freshKeeper = () => openKeeper(`keeping-${String(++databases)}`);

/** A device: one store, and tabs that hear each other a moment later, as in a browser. */
export function device(keeper: Keeper | null) {
  const hearers = new Set<{ hear: (message: TabMessage) => void }>();
  let delivered = Promise.resolve();
  const memories = new Map<string, string>();
  const left = new Map<string, string>();

  /** Opens a tab, or reloads the one of this name. */
  async function tab(name: string, more: Partial<KeepingOptions> & { keepNothing?: boolean } = {}) {
    const { keepNothing = false, ...options } = more;
    const store = createApp({ language: "en", theme: "auto", keepNothing });
    const own = { hear: (message: TabMessage): unknown => message };
    hearers.add(own);
    const tabs: Tabs = {
      tell: (message) => {
        for (const other of hearers)
          if (other !== own)
            delivered = delivered.then(() => {
              other.hear(message);
            });
      },
      listen: (hear) => {
        own.hear = hear;
      },
      recall: () => memories.get(name) ?? null,
      remember: (id) => void memories.set(name, id),
      leaving: (give) => {
        leave = give;
      },
      left: () => new Map(left),
      forgetLeft: (place) => void left.delete(place),
    };
    let leave: () => ReadonlyMap<string, string> = () => new Map();
    const events: KeepingEvent[] = [];
    const report = (event: KeepingEvent) => void events.push(event);
    const keeping = await startKeeping({ store, keeper, tabs, report, ...options });
    const app = () => store.getState();
    return {
      app,
      keeping,
      events: () => events.map((event) => (event.kind === "problem" ? event.problem : event.kind)),
      names: () => app().document.articles.map((one) => one.name),
      add: (...names: string[]) => {
        app().addArticles(names.map((one) => article(one)));
      },
      titles: () => keeping.state.getState().entries.map(({ title }) => title),
      /** The tab is gone: it hears nothing more and writes nothing more. */
      close: () => hearers.delete(own),
      /** The page is left, and the store does not get to what it has not begun. */
      leave: () => {
        for (const [id, text] of leave()) left.set(id, text);
        hearers.delete(own);
      },
    };
  }

  /** Until every tab has written and heard everything. */
  async function quiet(...tabs: Awaited<ReturnType<typeof tab>>[]) {
    for (let round = 0; round < 6; round++) {
      await new Promise((resolve) => setTimeout(resolve, 3));
      for (const { keeping } of tabs) await keeping.settled();
      await delivered;
    }
  }
  return { tab, quiet };
}

/** A store that can be made to answer no write, as one that is left with its page. */
export function holding(keeper: Keeper) {
  let held = false;
  const save: Keeper["save"] = (...args) => (held ? new Promise(() => undefined) : keeper.save(...args));
  return {
    keeper: { ...keeper, save },
    hold: () => {
      held = true;
    },
    release: () => {
      held = false;
    },
  };
}
