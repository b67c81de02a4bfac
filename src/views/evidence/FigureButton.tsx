import type { ReactNode } from "react";
import type { Evidence, ShowEvidence } from "./evidence.ts";

interface FigureButtonProps {
  readonly evidence: Evidence;
  readonly onShow: ShowEvidence;
  readonly children: ReactNode;
}

/** A figure that opens what it counts; its name says all that the place around it shows. */
export function FigureButton({ evidence, onShow, children }: FigureButtonProps) {
  return (
    <button
      type="button"
      className="figure-button"
      aria-label={evidence.heading}
      onClick={() => {
        onShow(evidence);
      }}
    >
      {children}
    </button>
  );
}
