import { useCallback, useSyncExternalStore } from "react";

/** Follows a media query such as "(max-width: 40rem)". */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", notify);
      return () => {
        list.removeEventListener("change", notify);
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** A phone held upright: one thing at a time. */
export const PHONE = "(max-width: 40rem)";
