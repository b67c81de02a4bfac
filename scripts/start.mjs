// npm start: sets the clone up, builds the app and opens it.
import { root, setUp } from "./setup.mjs";

setUp();
const { build, preview } = await import("vite");
process.chdir(root);
await build({ logLevel: "warn" });
const server = await preview({ preview: { open: process.env.BROWSER !== "none" } });
server.printUrls();
console.log("  Press Ctrl+C to stop.");
