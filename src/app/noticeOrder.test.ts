import { expect, it } from "vitest";
import { isUnread, unreadFirst } from "./noticeOrder.ts";
import type { Notice } from "./shell.ts";

const file = (kind: "empty" | "fromPdf" | "damaged", name: string): Notice => ({
  kind: "file",
  note: { kind, file: name },
});

it("puts files that were not read before what is only to be known, the newest first, and loses none", () => {
  const notices = [
    file("fromPdf", "a.pdf"),
    file("empty", "b.txt"),
    { kind: "opened" },
    file("damaged", "c.docx"),
  ] as const;
  expect(unreadFirst(notices)).toEqual([notices[3], notices[1], notices[2], notices[0]]);
  expect(notices.filter(isUnread)).toHaveLength(2);
});
