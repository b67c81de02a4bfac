import { expect, it } from "vitest";
import type { Row } from "./board/board.ts";
import { nextToCheck } from "./pointCommands.ts";

/** "a b! c": points in their order, those to check with a mark. */
const rows = (notation: string): Row[] =>
  notation
    .split(" ")
    .map((id) => ({ claim: { id: id.replace("!", "") }, toCheck: id.endsWith("!") }) as unknown as Row);

it.each([
  ["a b! c d!", "a", "b"],
  ["a b! c d!", "b", "d"],
  ["a b! c d!", "d", "b"],
  ["a b! c d!", null, "b"],
  ["a! b c", "a", null],
  ["a b c", "b", null],
])("of %s the next one to check after %s is %s", (notation, from, next) => {
  expect(nextToCheck(rows(notation), from)?.claim.id ?? null).toBe(next);
});
