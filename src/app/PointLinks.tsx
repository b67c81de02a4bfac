import { type ReactNode, useCallback } from "react";
import { useApp } from "../store/app.ts";
import { type LinkToPoint, PointLinkProvider } from "../views/pointLink.ts";
import { linkTo } from "./links.ts";
import { usePorts } from "./ports.ts";
import { partOf, WHOLE } from "./sharing/part.ts";

/** Lets the views make a link to one of their points: the texts, how they are shown, and the point with its card open. */
export function PointLinks({ children }: { readonly children: ReactNode }) {
  const { links } = usePorts();
  const link: LinkToPoint = useCallback(
    (claim) => {
      const state = useApp.getState();
      const shown = { ...state, selection: { ...state.selection, claim } };
      return linkTo(links, partOf(shown, WHOLE), state.settings);
    },
    [links],
  );
  return <PointLinkProvider value={link}>{children}</PointLinkProvider>;
}
