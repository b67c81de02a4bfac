import type { Messages } from "./en.ts";
import { comparing } from "./ar/comparing.ts";
import { correcting } from "./ar/correcting.ts";
import { files } from "./ar/files.ts";
import { incoming } from "./ar/incoming.ts";
import { keeping } from "./ar/keeping.ts";
import { reading } from "./ar/reading.ts";
import { number } from "./ar/say.ts";
import { sharing } from "./ar/sharing.ts";
import { shell } from "./ar/shell.ts";
import { wording } from "./ar/wording.ts";

/**
 * Arabic strings.
 * They stand in the files of `ar/` by area; `say.ts` there has the words and numbers that several use.
 */
export const messages: Messages = {
  name: "العربية",
  direction: "rtl",
  number,
  /** The order in which Arabic editions name their witnesses (abjad order). */
  sigla: "أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ".split(" "),

  ...shell,
  ...incoming,
  files,
  ...sharing,
  ...keeping,
  views: { ...comparing, ...reading, ...correcting, ...wording },
};
