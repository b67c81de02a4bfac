import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed, or shown as it would be. What is drawn then is in the document before the printer sees it. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const become = (next: boolean) => {
      flushSync(() => {
        setPrinting(next);
      });
    };
    addEventListener("beforeprint", become.bind(null, true), { signal });
    addEventListener("afterprint", become.bind(null, false), { signal });
    const onMedia = ({ matches }: MediaQueryListEvent) => {
      become(matches);
    };
    matchMedia("print").addEventListener("change", onMedia, { signal });
    return () => {
      controller.abort();
    };
  }, []);
  return printing;
}
