import type { FateWords } from "./types.ts";

export const en: FateWords = {
  dead: "dead death deaths died die dying killed killing kill kills killings slain fatality fatalities lives life bodies body perished toll corpse corpses martyred martyrs murdered",
  injured:
    "injured injuries injury injuring injure wounded wounds wounding hurt hospitalised hospitalized maimed",
  arrested: "arrested arrest arrests arresting detained detainees detention detaining custody jailed",
  missing: "missing unaccounted disappeared",
  displaced: "displaced evacuated evacuees homeless refugees refugee fled evacuation",
  rescued: "rescued rescue survivors survived saved rescuing",
  person:
    "person people man men woman women child children soldier soldiers troops civilian civilians worker workers miner miners officer officers police protester protesters demonstrators passenger passengers resident residents victim victims others student students employee employees staff member members militant militants patients crew marchers fighters inhabitants citizens",
  partBefore: "including|among them|of them|of whom|among whom|of which|along with",
  partAfter: "of its|of their|of the|of them|of whom|of those|of these|of his|of her",
  sources:
    "according say says said put puts gave gives claim claims claimed count counts counted estimate estimates estimated report reports reported speak speaks told insist insists know knows figure figures",
  joiners: "and but while with as or",
};
