import type { ToneWords } from "./types.ts";

export const en: ToneWords = {
  negations:
    "not|no|never|without|neither|nor|none|nobody|no one|nothing|cannot|can't|couldn't|don't|doesn't|didn't|won't|wouldn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|not a soul|did not|does not|has not|have not|had not|is not|are not|was not|were not|will not",
  hedges:
    "may|might|could|may have|might have|could have|reportedly|allegedly|alleged|apparently|possibly|perhaps|maybe|probably|likely|unlikely|purported|purportedly|supposed|supposedly|so-called|self-styled|suspected|seems|seemed|appears|appeared|appears to|appeared to|is believed|are believed|was believed|were believed|is believed to|is thought to|is said to|are said to|is expected to|it is unclear|unconfirmed|presumably|ostensibly",
  intensifiers:
    "very|extremely|massive|massively|huge|hugely|highly|utterly|totally|completely|absolutely|entirely|deeply|strongly|severely|fiercely|categorically|flatly|clearly|obviously|dramatically|unprecedented|brutal|brutally|outright|even|merely|mere|only|just|as many as|simply|particularly|devastating|major|sweeping|immediately|far|much|blatant|sharp|sharply|vast",
  titles:
    "mr|mrs|ms|dr|sir|dame|lord|lady|president|prime minister|minister|secretary|secretary of state|senator|congressman|congresswoman|governor|mayor|general|colonel|major|captain|lieutenant|commander|fire commander|chief|judge|justice|professor|king|queen|prince|princess|sheikh|ayatollah|ambassador|chancellor|chairman|chairwoman|spokesman|spokeswoman|spokesperson|reverend|pope|interior minister|foreign minister|defence minister|defense minister|finance minister|strongman|leader",
  documents: "statement|communique|communiqué|report|letter|announcement|release",
  weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  relativeDays: [
    ["today|tonight", 0],
    ["yesterday|last night", -1],
    ["tomorrow", 1],
  ],
  dateWords: "this month|last|next|this",
};
