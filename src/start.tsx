import { createRoot } from "react-dom/client";
import "./app/styles.css";
import { watchAnalysis } from "./app/analysis.ts";
import { App } from "./app/App.tsx";
import { loadAllParts } from "./app/lazyParts.tsx";
import { openFromAddress } from "./app/links.ts";
import type { AppPorts, LinkCodec } from "./app/ports.ts";
import { sample } from "./app/sample.ts";
import { watchAddress } from "./app/selectionHistory.ts";
import { readSettings, watchSettings } from "./app/settings.ts";
import { keepOnDevice } from "./app/storage.ts";
import { INTERFACE_LANGUAGES, loadMessages } from "./i18n/messages.tsx";
import { useApp } from "./store/app.ts";
import { VIEW_NAMES } from "./store/state.ts";
import { type CompareClient, createClient, type StartWorker } from "./worker/client.ts";

const loadCodec = () => import("./share/link.ts");

const links: LinkCodec = {
  encode: async (shared, methodVersion) => {
    const { encodeLink, LinkTooLarge } = await loadCodec();
    const articles = shared.articles.map((article) => ({ ...article, outlet: article.outlet ?? "" }));
    return encodeLink({ ...shared, articles, methodVersion }).catch((error: unknown) => {
      if (error instanceof LinkTooLarge) return null;
      throw error;
    });
  },
  decode: async (fragment) => {
    const result = await (await loadCodec()).decodeLink(fragment);
    if (!result.ok) return result;
    const { selection, methodVersion, ...shared } = result.shared;
    // A view that this version does not have opens as the first one.
    const view = VIEW_NAMES.find((name) => name === selection.view) ?? "points";
    return { ok: true, methodVersion, shared: { ...shared, selection: { ...selection, view } } };
  },
};

/** What differs between the page of a host and a page that was saved as one file. */
export interface Surroundings {
  readonly startWorker: StartWorker;
  /** Called once all that may be asked for is loaded. */
  readonly loaded?: () => void;
}

/**
 * Loads everything that may be asked for later: the worker with all lexica, the lazy parts, the codec of links with its
 * dictionaries, the sample, the fonts. From then on the app makes no request.
 */
async function warmUp(client: CompareClient): Promise<void> {
  const languages = INTERFACE_LANGUAGES.map(loadMessages);
  const fonts = [...document.fonts].map((face) => face.load());
  const dictionaries = links.encode(
    {
      title: "",
      articles: ["ar", "en", "fr", "ru"].map((language) => ({
        name: language,
        text: language,
        language,
        direction: "ltr",
      })),
      adjustments: {},
      selection: useApp.getState().selection,
    },
    "",
  );
  await Promise.allSettled([
    client.warm(),
    loadAllParts(),
    dictionaries,
    sample.load(),
    ...languages,
    ...fonts,
  ]);
  document.documentElement.dataset.ready = "all";
}

/** Joins worker, share and store, and shows the app. */
export async function start(root: HTMLElement, { startWorker, loaded }: Surroundings): Promise<void> {
  const client = createClient(startWorker);
  const settings = readSettings();
  await loadMessages(settings.language);
  useApp.getState().setSettings(settings);
  watchSettings(useApp);
  const kept = await keepOnDevice(useApp);
  const analysis = watchAnalysis(useApp, client);
  const ports: AppPorts = {
    links,
    cancelAnalysis: analysis.cancel,
    analyse: analysis.again,
    glossary: client.glossary,
    kept,
  };
  const address = watchAddress(useApp);
  await openFromAddress(ports, address);
  addEventListener("hashchange", () => void openFromAddress(ports, address));
  createRoot(root).render(<App ports={ports} />);
  requestAnimationFrame(() => setTimeout(() => void warmUp(client).then(loaded)));
}
