// @vitest-environment jsdom
import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { messages } from "../../i18n/languages/en.ts";
import { MessagesProvider } from "../../i18n/messages.tsx";
import { testBoard } from "../fixtures.ts";
import { PointSearch } from "./PointSearch.tsx";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

function Search() {
  const [text, setText] = useState("Kremlin");
  return (
    <MessagesProvider messages={messages}>
      <PointSearch board={testBoard()} text={text} onChange={setText} />
    </MessagesProvider>
  );
}

it("Escape empties the search, and from an empty one leads back to the keys of the page", () => {
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  act(() => {
    root.render(<Search />);
  });
  const field = document.querySelector("input")!;
  const escape = () => {
    act(() => {
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    });
  };
  act(() => {
    field.focus();
  });
  escape();
  expect([field.value, document.activeElement]).toEqual(["", field]);
  escape();
  expect(document.activeElement).not.toBe(field);
  act(() => {
    root.unmount();
  });
});
