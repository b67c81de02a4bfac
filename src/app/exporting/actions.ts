/** What can be made of a comparison, in the groups and the order of the dialog. `page` and `record` are opened here again. */
export const ACTIONS = {
  read: ["docx", "print", "markdown"],
  table: ["copy", "table", "semicolons", "links"],
  tools: ["annotations"],
  again: ["page", "record"],
} as const;

export type Action = (typeof ACTIONS)[keyof typeof ACTIONS][number];
