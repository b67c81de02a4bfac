/**
 * What can be wrong with a document; the interface says it in words. leftOut: a page that was saved as one file has no reader
 * for its kind (config/pagePlugin.ts).
 */
export type DocumentProblem = "damaged" | "locked" | "scan" | "leftOut";

/** Thrown by the readers of documents among themselves; readDocument turns it into a note. */
export class BadDocument extends Error {
  readonly problem: DocumentProblem;

  constructor(problem: DocumentProblem) {
    super(problem);
    this.problem = problem;
  }
}
