import { comparing } from "./en/comparing.ts";
import { correcting } from "./en/correcting.ts";
import { files } from "./en/files.ts";
import { incoming } from "./en/incoming.ts";
import { keeping } from "./en/keeping.ts";
import { reading } from "./en/reading.ts";
import { number } from "./en/say.ts";
import { sharing } from "./en/sharing.ts";
import { shell } from "./en/shell.ts";
import { wording } from "./en/wording.ts";

/**
 * English strings; the shape of this object is what every other language has to fill.
 * They stand in the files of `en/` by area; `say.ts` there has the words and numbers that several use.
 */
export const messages = {
  name: "English",
  direction: "ltr",
  /** "3", "1,200" */
  number,
  /** Letters that name the outlets, in this order. */
  sigla: "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z".split(" "),

  ...shell,
  ...incoming,
  files,
  ...sharing,
  ...keeping,
  views: { ...comparing, ...reading, ...correcting, ...wording },
};

/** What every language has to say. */
export type Messages = typeof messages;
