/** Where half-written notes wait in this tab: writing there is at once, so that not even a crash takes them. */
const PREFIX = "muqabala-draft ";

/** What was being written about something, or null. */
export function draftOf(about: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + about);
  } catch {
    return null;
  }
}

/** Keeps what is being written, letter by letter; null: it was saved or given up. */
export function keepDraft(about: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(PREFIX + about);
    else sessionStorage.setItem(PREFIX + about, text);
  } catch {
    // A browser that keeps nothing loses what is half written with the page.
  }
}
