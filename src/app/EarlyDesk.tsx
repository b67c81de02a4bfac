import { useEffect } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { EarlyPoints } from "./EarlyPoints.tsx";
import { holdEarly, useEarly } from "./early.ts";
import { PlainTexts } from "./PlainTexts.tsx";
import { announce } from "./shell.ts";

/** What stands where the comparison will: the texts, and of a large set the surest points as soon as they are found. */
export function EarlyDesk() {
  const { early } = useMessages().analysis;
  const shown = useEarly((state) => state.shown);
  const found = useEarly((state) => state.points?.length);
  useEffect(() => {
    if (found !== undefined) announce(early.heading(found));
  }, [early, found]);
  useEffect(() => {
    addEventListener("scroll", holdEarly);
    return () => {
      removeEventListener("scroll", holdEarly);
    };
  }, []);
  return (
    <div onPointerDown={holdEarly} onWheel={holdEarly} onKeyDown={holdEarly}>
      {shown === "points" ? <EarlyPoints /> : <PlainTexts />}
    </div>
  );
}
