/** Signs that Markdown would take for its own, wherever they stand in a line. */
const SIGNS = /[\\`*_[\]<>#|~$&]/gu;
/** What makes a list or a rule of a line where it opens one. */
const OPENING = /^(\s*)([-+=]|\d+(?=[.)]))/gmu;

/** A text whose signs mean nothing to Markdown (CommonMark 0.31, section 2.4) and its GitHub dialect; line ends stay. */
export const escapedMarkdown = (text: string): string =>
  text
    .replace(SIGNS, "\\$&")
    .replace(OPENING, (_, indent: string, sign: string) =>
      /\d/u.test(sign) ? `${indent}${sign}\\` : `${indent}\\${sign}`,
    );
