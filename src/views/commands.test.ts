import { expect, it } from "vitest";
import { onCommand, runCommand } from "./commands.ts";

it("asks the newest part first, then the older ones, and last those who stand in for all", () => {
  const asked: string[] = [];
  const asking = (name: string, does: boolean) => () => {
    asked.push(name);
    return does;
  };
  const takeBack = [
    onCommand("note", asking("stand-in", true), "last"),
    onCommand("note", asking("older", false)),
    onCommand("note", asking("newer", false)),
  ];
  expect(runCommand("note")).toBe(true);
  expect(asked).toEqual(["newer", "older", "stand-in"]);
  for (const undo of takeBack) undo();
  expect(runCommand("note")).toBe(false);
  expect(asked).toHaveLength(3);
});
