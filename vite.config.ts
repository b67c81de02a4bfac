import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { cspPlugin } from "./config/cspPlugin.ts";
import { licencesPlugin, workerLicencesPlugin } from "./config/licencesPlugin.ts";
import { lexiconPlugin } from "./config/lexiconPlugin.ts";
import { offlinePlugin } from "./config/offlinePlugin.ts";
import { pagePlugin } from "./config/pagePlugin.ts";

/** Lexica are packed and the page that is saved is built inside this build: no plugin is slow, as its report would say. */
const UNTIMED = { bundlerTimings: false };

export default defineConfig({
  // Relative addresses, so that the built app works from any sub-path of any static host.
  base: "./",
  plugins: [
    react(),
    // Vite makes the style sheet small; Tailwind's own pass complains of ::highlight(), which it does not know.
    tailwindcss({ optimize: false }),
    lexiconPlugin(),
    pagePlugin(),
    cspPlugin(),
    licencesPlugin(),
    offlinePlugin(),
  ],
  worker: {
    format: "es",
    plugins: () => [lexiconPlugin(), workerLicencesPlugin()],
    rolldownOptions: { checks: UNTIMED },
  },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: UNTIMED },
  },
  test: { include: ["src/**/*.test.{ts,tsx}"], environment: "node" },
});
