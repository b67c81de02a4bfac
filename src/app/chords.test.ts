import { describe, expect, it } from "vitest";
import { chordOf } from "./chords.ts";
import { SHORTCUTS, shortcutOf } from "./shortcuts.ts";

interface Press {
  readonly key: string;
  readonly code?: string;
  readonly held?: readonly ("ctrl" | "meta" | "alt" | "shift" | "altgr" | "composing")[];
}

const press = ({ key, code = "", held = [] }: Press) =>
  chordOf({
    key,
    code,
    ctrlKey: held.includes("ctrl"),
    metaKey: held.includes("meta"),
    altKey: held.includes("alt"),
    shiftKey: held.includes("shift"),
    isComposing: held.includes("composing"),
    getModifierState: (name) => name === "AltGraph" && held.includes("altgr"),
  });

describe("a key means", () => {
  it.each<[string, Press, string | null]>([
    ["its letter", { key: "j", code: "KeyJ" }, "j"],
    ["its letter with caps lock on", { key: "J", code: "KeyJ" }, "j"],
    ["the Latin letter of its place on an Arabic keyboard", { key: "ت", code: "KeyJ" }, "j"],
    ["the same for an Arabic key of two letters", { key: "لا", code: "KeyB" }, "b"],
    ["the same on a Russian keyboard", { key: "о", code: "KeyJ" }, "j"],
    ["the same on a Greek keyboard", { key: "ξ", code: "KeyJ" }, "j"],
    ["a digit in Arabic figures", { key: "٣", code: "Digit3" }, "3"],
    ["a digit of the number pad", { key: "3", code: "Numpad3" }, "3"],
    ["a digit above which Shift is held (French)", { key: "2", code: "Digit2", held: ["shift"] }, "2"],
    ["no digit for a Latin letter at its place (French)", { key: "é", code: "Digit2" }, "é"],
    ["the question mark, wherever it is", { key: "?", code: "Minus", held: ["shift"] }, "?"],
    ["the Arabic question mark", { key: "؟", code: "Slash", held: ["shift"] }, "?"],
    ["the stroke at its place on an Arabic keyboard", { key: "ظ", code: "Slash" }, "/"],
    ["the stroke above the 7 (German)", { key: "/", code: "Digit7", held: ["shift"] }, "/"],
    ["a sign of the third level", { key: "/", code: "KeyQ", held: ["ctrl", "alt", "altgr"] }, "/"],
    ["undo", { key: "z", code: "KeyZ", held: ["ctrl"] }, "mod+z"],
    ["undo on a Mac", { key: "z", code: "KeyZ", held: ["meta"] }, "mod+z"],
    ["undo on an Arabic keyboard", { key: "ئ", code: "KeyZ", held: ["ctrl"] }, "mod+z"],
    ["undo on a Russian keyboard", { key: "я", code: "KeyZ", held: ["ctrl"] }, "mod+z"],
    ["undo where a French keyboard has its Z", { key: "z", code: "KeyW", held: ["ctrl"] }, "mod+z"],
    ["not undo where a French keyboard has its W", { key: "w", code: "KeyZ", held: ["ctrl"] }, "mod+w"],
    ["redo", { key: "Z", code: "KeyZ", held: ["ctrl", "shift"] }, "mod+shift+z"],
    ["nothing with Shift", { key: "J", code: "KeyJ", held: ["shift"] }, null],
    ["nothing with Alt", { key: "j", code: "KeyJ", held: ["alt"] }, null],
    ["nothing while an input method composes", { key: "j", code: "KeyJ", held: ["composing"] }, null],
    ["nothing where an input method took it", { key: "Process", code: "KeyJ" }, null],
    ["nothing as a dead key", { key: "Dead", code: "BracketLeft" }, null],
  ])("%s", (_, event, chord) => {
    expect(press(event)).toBe(chord);
  });
});

describe("the table of shortcuts", () => {
  it("gives every key to one command alone", () => {
    const chords = Object.values(SHORTCUTS)
      .flat()
      .flatMap(({ chords }) => [...chords]);
    expect(chords.filter((chord, i) => chords.indexOf(chord) !== i)).toEqual([]);
  });

  it.each([
    ["2", "view:points"],
    ["?", "help"],
    ["mod+shift+z", "redo"],
    ["mod+y", "redo"],
    ["u", "nextToCheck"],
  ])("%s is %s", (chord, command) => {
    expect(shortcutOf(chord)?.does).toBe(command);
  });

  it.each(["Enter", "ArrowDown", "mod+Enter", "x"])("%s is left to the part that has the focus", (chord) => {
    expect(shortcutOf(chord)).toBeNull();
  });
});
