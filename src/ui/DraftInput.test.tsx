// @vitest-environment jsdom
import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DraftInput } from "./DraftInput.tsx";

let names: string[] = [];

function Field() {
  const [name, setName] = useState("");
  const commit = (value: string) => {
    names.push(value);
    setName(value);
  };
  return <DraftInput value={name} onCommit={commit} aria-label="Name" />;
}

/** As a browser does it: React looks at what the field's own setter was given. */
function type(value: string): void {
  const field = document.querySelector("input")!;
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  names = [];
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  act(() => {
    root.render(<Field />);
  });
  return () => {
    act(() => {
      root.unmount();
    });
  };
});
afterEach(() => {
  document.body.replaceChildren();
});

describe("a name that was typed and not confirmed", () => {
  it.each(["beforeunload", "pagehide"])(
    "counts on %s, before the store puts away what is not written",
    (leaving) => {
      const known: string[][] = [];
      const store = () => known.push([...names]);
      addEventListener(leaving, store);
      type("Reuters");
      act(() => {
        dispatchEvent(new Event(leaving));
      });
      removeEventListener(leaving, store);
      expect(known).toEqual([["Reuters"]]);
    },
  );

  it("does not count where Escape took it back", () => {
    type("Reuters");
    act(() => {
      document
        .querySelector("input")!
        .dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    act(() => {
      dispatchEvent(new Event("pagehide"));
    });
    expect(names).toEqual([]);
  });
});
