import type { FateWords } from "./types.ts";

export const de: FateWords = {
  dead: "tote toten toter tot todesopfer getötet starben gestorben ums leben leichen getöteten tod",
  injured: "verletzt verletzte verletzten verletzter verwundet verwundete",
  arrested: "festgenommen festnahmen verhaftet verhaftungen inhaftiert",
  missing: "vermisst vermisste vermissten",
  displaced: "vertrieben vertriebene flüchtlinge evakuiert geflüchtet",
  rescued: "gerettet überlebende überlebenden",
  person:
    "mensch menschen person personen mann männer frau frauen kind kinder soldat soldaten zivilisten arbeiter demonstranten polizisten passagiere einwohner opfer beschäftigte bergleute",
  partBefore: "darunter|davon|unter ihnen",
  partAfter: "der|von ihnen|ihrer|seiner",
  sources:
    "laut sagt sagte sagen spricht sprechen meldet melden zufolge angaben nennt nennen schätzt schätzen berichtet",
  joiners: "und aber während oder sowie",
};
