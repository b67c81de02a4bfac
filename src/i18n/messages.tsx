import { createContext, useContext, type ReactNode } from "react";
import type { Messages } from "./languages/en.ts";

/** One file a language, loaded when it is first asked for; a new language is a file beside the others, nothing else. */
const FILES = import.meta.glob<{ readonly messages: Messages }>("./languages/*.ts");

/** Language tags of the interface, by the names of their files. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(FILES).map(tagOf).sort();
const FALLBACK = "en";

const loaded = new Map<string, Messages>();

/** Loads the strings of a language once; English where there are none. Rejects where the file cannot be had. */
export async function loadMessages(language: string): Promise<Messages> {
  const known = loaded.get(language);
  if (known) return known;
  const load = FILES[`./languages/${language}.ts`];
  if (!load) return loadMessages(FALLBACK);
  const { messages } = await load();
  loaded.set(language, messages);
  return messages;
}

/** The strings of a language that was loaded before: whoever sets the language loads it first. */
export function messagesOf(language: string): Messages {
  const messages = loaded.get(language) ?? loaded.get(FALLBACK);
  if (!messages) throw new Error(`the strings of "${language}" were not loaded`);
  return messages;
}

const Context = createContext<Messages | null>(null);

interface MessagesProviderProps {
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Gives the strings of one language to everything below. */
export function MessagesProvider({ messages, children }: MessagesProviderProps) {
  return <Context value={messages}>{children}</Context>;
}

/** The strings of the language that is set: `useMessages().ladder.same`. */
export function useMessages(): Messages {
  const messages = useContext(Context);
  if (!messages) throw new Error("useMessages outside of MessagesProvider");
  return messages;
}

/** The first language that the browser asks for and the interface speaks; otherwise English. */
export const preferredLanguage = (tags: readonly string[]): string =>
  tags.map((tag) => tag.split("-")[0] ?? "").find(isInterfaceLanguage) ?? FALLBACK;

export const isInterfaceLanguage = (tag: string): boolean => INTERFACE_LANGUAGES.includes(tag);

/** "العربية", "English", "français": what a language calls itself. */
export const ownNameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;

function tagOf(file: string): string {
  return file.replace(/^.*\/|\.ts$/g, "");
}
