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
import { createClient, type StartWorker } from "./worker/client.ts";
import type { Response } from "./worker/protocol.ts";

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

const startWorker: StartWorker = ({ message, crash }) => {
  const worker = new Worker(new URL("./worker/host.ts", import.meta.url), {
    type: "module",
    name: "analysis",
  });
  worker.onmessage = ({ data }: MessageEvent<Response>) => {
    message(data);
  };
  worker.onerror = (event) => {
    crash(event.message || "the worker stopped");
  };
  return {
    post: (request) => {
      worker.postMessage(request);
    },
    terminate: () => {
      worker.terminate();
    },
  };
};
const client = createClient(startWorker);

/**
 * Loads everything that may be asked for later: the worker with all lexica, the lazy parts, the codec of links with its
 * dictionaries, the sample, the fonts. From then on the app makes no request.
 */
async function warmUp(): Promise<void> {
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

async function start(root: HTMLElement): Promise<void> {
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
    kept,
  };
  const address = watchAddress(useApp);
  await openFromAddress(ports, address);
  addEventListener("hashchange", () => void openFromAddress(ports, address));
  createRoot(root).render(<App ports={ports} />);
  requestAnimationFrame(() => setTimeout(() => void warmUp()));
}

const root = document.getElementById("root");
if (root) void start(root);
