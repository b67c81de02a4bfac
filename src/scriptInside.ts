import { inflateSync } from "fflate";

/** The address of a script that stands in the page: deflated, base64 (config/pagePlugin.ts). */
export function scriptInside(base64: string): string {
  const deflated = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const code = new Uint8Array(inflateSync(deflated));
  return URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
}
