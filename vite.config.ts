import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { cspPlugin } from "./config/cspPlugin.ts";
import { licencesPlugin, workerLicencesPlugin } from "./config/licencesPlugin.ts";
import { lexiconPlugin } from "./config/lexiconPlugin.ts";
import { offlinePlugin } from "./config/offlinePlugin.ts";
import { pagePlugin } from "./config/pagePlugin.ts";

export default defineConfig({
  // Relative addresses, so that the built app works from any sub-path of any static host.
  base: "./",
  plugins: [
    react(),
    tailwindcss(),
    lexiconPlugin(),
    pagePlugin(),
    cspPlugin(),
    licencesPlugin(),
    offlinePlugin(),
  ],
  worker: { format: "es", plugins: () => [lexiconPlugin(), workerLicencesPlugin()] },
  build: { target: "es2022", modulePreload: { polyfill: false } },
  test: { include: ["src/**/*.test.{ts,tsx}"], environment: "node" },
});
