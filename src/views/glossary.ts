import { createContext, useContext } from "react";

/** How the interface's language says the concepts of the lexicon, by gloss; empty until it is there. */
export type Glossary = ReadonlyMap<string, string>;

const Context = createContext<Glossary>(new Map());
export const GlossaryProvider = Context.Provider;
export const useGlossary = (): Glossary => useContext(Context);
