import { createContext, useContext } from "react";

/** Makes the whole address of a link that opens at a point; null where the texts are too long for a link. */
export type LinkToPoint = (claim: string) => Promise<string | null>;

const Context = createContext<LinkToPoint | null>(null);

/** The shell knows how links are made; views only ask for one. */
export const PointLinkProvider = Context.Provider;

/** Null where nobody can make links, as in tests of a view alone. */
export const useLinkToPoint = (): LinkToPoint | null => useContext(Context);
