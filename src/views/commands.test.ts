import { expect, it } from "vitest";
import { awaitCommand, onCommand, runCommand } from "./commands.ts";

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

it("asks the part that comes later for what was awaited, unless another command came between", () => {
  const asked: string[] = [];
  const asking = (name: string) => () => {
    asked.push(name);
    return true;
  };
  awaitCommand("search");
  const takeBack = [onCommand("note", asking("other")), onCommand("search", asking("field"))];
  expect(asked).toEqual(["field"]);
  awaitCommand("search");
  runCommand("note");
  takeBack.push(onCommand("search", asking("later field")));
  expect(asked).toEqual(["field", "other"]);
  for (const undo of takeBack) undo();
});
