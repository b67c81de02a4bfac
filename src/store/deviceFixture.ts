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
    const counted = keeper && counting(keeper);
    const keeping = await startKeeping({ store, keeper: counted?.keeper ?? null, tabs, report, ...options });
    const app = () => store.getState();
    return {
      app,
      keeping,
      /** Questions to the store that it has not answered. */
      asked: () => counted?.asked() ?? 0,
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

  /** Until each of these tabs has written and heard everything: what an answer of the store leads to begins in the same turn. */
  async function quiet(...tabs: Awaited<ReturnType<typeof tab>>[]) {
    do await new Promise((resolve) => setTimeout(resolve));
    while (tabs.some(({ asked }) => asked() > 0));
  }
  return { tab, quiet };
}

/** A store of which one knows how many of its answers are still to come. */
function counting(keeper: Keeper) {
  let asked = 0;
  const counted = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    asked++;
    return answer.finally(() => {
      asked--;
    });
  };
  const whole: Keeper = {
    list: () => counted(keeper.list()),
    load: (id) => counted(keeper.load(id)),
    save: (kept, expected) => counted(keeper.save(kept, expected)),
    remove: (id) => counted(keeper.remove(id)),
    clear: () => counted(keeper.clear()),
  };
  return { keeper: whole, asked: () => asked };
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
