import { useEffect, useState } from "react";
import { useApp } from "../../store/app.ts";
import { linkTo } from "../links.ts";
import { type Filed, usePorts } from "../ports.ts";

export type LinkState = "working" | "failed" | "too-large" | { readonly address: string };

/** Makes the link for what goes along, anew whenever that or where it leads changes. The last one stays until the next is there. */
export function useLink(filed: Filed): LinkState {
  const { links } = usePorts();
  const settings = useApp((state) => state.settings);
  const [link, setLink] = useState<LinkState>("working");
  useEffect(() => {
    let isWanted = true;
    void linkTo(links, filed, settings)
      .then((address): LinkState => (address === null ? "too-large" : { address }))
      .catch((): LinkState => "failed")
      .then((next) => {
        if (isWanted) setLink(next);
      });
    return () => {
      isWanted = false;
    };
  }, [links, filed, settings]);
  return link;
}
