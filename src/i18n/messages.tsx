import { createContext, useContext, type ReactNode } from "react";
import { ar } from "./ar.ts";
import { en, type Messages } from "./en.ts";

/** Every language of the interface; a new one is a file beside this and a line here. */
export const LANGUAGES = { ar, en } as const;
export type MessageLanguage = keyof typeof LANGUAGES;

const Context = createContext<Messages>(en);

interface MessagesProviderProps {
  readonly language: MessageLanguage;
  readonly children: ReactNode;
}

/** Gives the strings of one language to everything below. */
export function MessagesProvider({ language, children }: MessagesProviderProps) {
  return <Context value={LANGUAGES[language]}>{children}</Context>;
}

/** The strings of the language that is set: `useMessages().ladder.same`. */
export const useMessages = (): Messages => useContext(Context);

/** The first language that the browser asks for and the interface speaks; otherwise English. */
export const preferredLanguage = (tags: readonly string[]): MessageLanguage =>
  tags.map((tag) => tag.split("-")[0] ?? "").find(isLanguage) ?? "en";

const isLanguage = (tag: string): tag is MessageLanguage => tag in LANGUAGES;
