import { type ReactNode, useEffect, useState } from "react";
import { useApp } from "../store/app.ts";
import { type Glossary as Words, GlossaryProvider } from "../views/glossary.ts";
import { usePorts } from "./ports.ts";

const NONE: Words = new Map();

/** Gives the views the words for what articles in several languages share. Asks for them only where there are such articles. */
export function Glossary({ children }: { readonly children: ReactNode }) {
  const { glossary } = usePorts();
  const language = useApp((state) => state.settings.language);
  const several = useApp(({ document }) => new Set(document.articles.map((one) => one.language)).size > 1);
  const [words, setWords] = useState(NONE);
  useEffect(() => {
    if (!several) return;
    let wanted = true;
    void glossary(language).then((found) => {
      if (wanted) setWords(found ?? NONE);
    });
    return () => {
      wanted = false;
    };
  }, [glossary, language, several]);
  return <GlossaryProvider value={words}>{children}</GlossaryProvider>;
}
