/** Control or Command, with or without Shift, and a key: "mod+shift+z", "mod+s", "j", "?". */
export type Chord = string;

type KeyPress = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing" | "getModifierState"
>;

/**
 * What was pressed, in the notation of the table of shortcuts; null for what is no shortcut: Alt, letters with Shift, and
 * keys that an input method is still at work on. Shift counts with Control or Command alone, since signs such as "?" or
 * the digits of a French keyboard need it.
 */
export function chordOf(event: KeyPress): Chord | null {
  if (event.isComposing || event.key === "Process" || event.key === "Dead") return null;
  const third = event.getModifierState("AltGraph");
  if (event.altKey && !third) return null;
  const key = keyOf(event);
  if ((event.ctrlKey || event.metaKey) && !third) return `mod+${event.shiftKey ? "shift+" : ""}${key}`;
  return event.shiftKey && /^[a-z]$/.test(key) ? null : key;
}

/**
 * The letter or sign of the layout; where the layout writes no Latin letters, the one that a Latin keyboard has at that
 * place. (By place alone, undo on a French keyboard would be at W; by letter alone, an Arabic keyboard has no "j".)
 */
function keyOf({ key, code, shiftKey }: KeyPress): string {
  if (key === "؟") return "?";
  // Names such as "Enter" stay as they are; an Arabic key may write two letters (لا).
  if (/^[\0-\x7f]{2,}$/.test(key)) return key;
  if (/^[\0-\x7f]|^\p{Script=Latin}/u.test(key)) return key.toLowerCase();
  if (code === "Slash") return shiftKey ? "?" : "/";
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
