import type { Plugin } from "vite";

/**
 * What the built page may do: run and fetch its own files, nothing else. Styles may stand in elements, because React
 * Aria sets some at run time; scripts may not.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types muqabala",
].join("; ");

/** Writes the policy into the built page; the development server needs inline scripts and sockets of its own. */
export function cspPlugin(): Plugin {
  return {
    name: "csp",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}
