/** The text of a document and what it says about itself, as it stands there. */
export interface DocumentText {
  readonly text: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly outlet?: string | undefined;
  readonly address?: string | undefined;
  /** ISO 8601, with or without a time. */
  readonly date?: string | undefined;
  /** What a reader has to know about how the text came out. */
  readonly notes?: readonly DocumentNote[];
}

/** Taken out of a PDF; taken out of one whose letters or their order cannot be relied on. */
export type DocumentNote = "fromPdf" | "pdfDoubtful";
