// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { messages } from "../i18n/languages/en.ts";
import { MessagesProvider } from "../i18n/messages.tsx";
import { Notices } from "./Notices.tsx";
import { notify } from "./shell.ts";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

it("says in words which part of an address could not be read, with what stands there", () => {
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  act(() => {
    notify([{ kind: "address", ignored: ["v", "p=99", "x=1"] }]);
    root.render(
      <MessagesProvider messages={messages}>
        <Notices />
      </MessagesProvider>,
    );
  });
  const { about, ignored } = messages.link;
  const said = ignored([about["v"]!, `${about["p"]!} (\u2068p=99\u2069)`, "\u2068x=1\u2069"]);
  expect(document.querySelector("p")?.textContent).toBe(said);
  act(() => {
    root.unmount();
  });
});
