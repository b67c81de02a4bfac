import { createRoot } from "react-dom/client";
import "./app/styles.css";
import { watchAnalysis } from "./app/analysis.ts";
import { App } from "./app/App.tsx";
import { loadAllParts } from "./app/lazyParts.tsx";
import { openFromAddress } from "./app/links.ts";
import { splitFragment } from "./app/address.ts";
import type { AppPorts, LinkCodec } from "./app/ports.ts";
import { sample } from "./app/sample.ts";
import { watchAddress } from "./app/selectionHistory.ts";
import { readSettings, watchSettings } from "./app/settings.ts";
import { openInside, watchFiles } from "./app/savedFiles.ts";
import { keepOnDevice } from "./app/storage.ts";
import { INTERFACE_LANGUAGES, loadMessages } from "./i18n/messages.tsx";
import { filesOver, loadFiles, reading } from "./codecs.ts";
import { useApp } from "./store/app.ts";
import { type CompareClient, createClient, type StartWorker } from "./worker/client.ts";

/** What differs between the page of a host and a page that was saved as one file. */
export interface Surroundings {
  readonly startWorker: StartWorker;
  /** The page of the app without a comparison, to save one in. */
  readonly loadPage: () => Promise<string>;
  /** Address of the licences of what the app is made of. */
  readonly licences: string;
  /** The comparison inside a page that was saved, as a file has it, "" for none; absent on a host. */
  readonly inside?: string;
  /** Called once all that may be asked for is loaded. */
  readonly loaded?: () => void;
}

/**
 * Loads everything that may be asked for later: the worker with all lexica, the lazy parts, the forms of links and files with
 * their dictionaries, the sample, the fonts. From then on the app makes no request but for its own readers of documents, when the
 * first document comes.
 */
async function warmUp(client: CompareClient, links: LinkCodec): Promise<void> {
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
    loadFiles(),
    dictionaries,
    sample.load(),
    ...languages,
    ...fonts,
  ]);
  document.documentElement.dataset.ready = "all";
}

/** Joins worker, share and store, and shows the app. */
export async function start(
  root: HTMLElement,
  { startWorker, loadPage, licences, inside, loaded }: Surroundings,
): Promise<void> {
  const links = reading(splitFragment(location.hash.slice(1)).payload);
  const client = createClient(startWorker);
  const settings = readSettings();
  await loadMessages(settings.language);
  useApp.getState().setSettings(settings);
  watchSettings(useApp);
  // A file that is opened shows what is in it, not what another one showed last.
  const kept = await keepOnDevice(useApp, { latest: inside === undefined });
  const analysis = watchAnalysis(useApp, client);
  const ports: AppPorts = {
    links,
    files: filesOver(loadPage),
    licences,
    cancelAnalysis: analysis.cancel,
    analyse: analysis.again,
    glossary: (language) => client.glossary(language),
    kept,
  };
  const address = watchAddress(useApp);
  watchFiles({ ports, address });
  if (inside !== undefined) await openInside(inside);
  await openFromAddress(ports, address);
  addEventListener("hashchange", () => void openFromAddress(ports, address));
  createRoot(root).render(<App ports={ports} />);
  requestAnimationFrame(() => setTimeout(() => void warmUp(client, links).then(loaded)));
}
