import type { Messages } from "./en.ts";
import { comparing } from "./fr/comparing.ts";
import { correcting } from "./fr/correcting.ts";
import { files } from "./fr/files.ts";
import { incoming } from "./fr/incoming.ts";
import { keeping } from "./fr/keeping.ts";
import { reading } from "./fr/reading.ts";
import { number } from "./fr/say.ts";
import { sharing } from "./fr/sharing.ts";
import { shell } from "./fr/shell.ts";
import { wording } from "./fr/wording.ts";

/**
 * French strings. Escapes stand for the spaces that must not break: \u202f (narrow) inside quotation marks and before
 * ; ? !, \u00a0 before a colon.
 * They stand in the files of `fr/` by area; `say.ts` there has the words and numbers that several use.
 */
export const messages: Messages = {
  name: "français",
  direction: "ltr",
  number,
  sigla: "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z".split(" "),

  ...shell,
  ...incoming,
  files,
  ...sharing,
  ...keeping,
  views: { ...comparing, ...reading, ...correcting, ...wording },
};
