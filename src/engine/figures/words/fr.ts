import type { FateWords } from "./types.ts";

export const fr: FateWords = {
  dead: "mort morts morte mortes mourir tué tués tuée tuées tuer tuant décès décédé décédés décédées décédée victimes vie cadavres corps péri assassinés",
  injured: "blessé blessés blessée blessées blesser blessant hospitalisés hospitalisées",
  arrested:
    "arrêté arrêtés arrêtées arrestation arrestations interpellé interpellés interpellations interpellation détenus gardés placés",
  missing: "disparu disparus disparue disparues disparition",
  displaced: "déplacé déplacés déplacées évacué évacués évacuées réfugiés réfugié sinistrés fui",
  rescued: "secouru secourus sauvé sauvés rescapés rescapé survivants survivant",
  person:
    "personne personnes homme hommes femme femmes enfant enfants soldat soldats militaire militaires civil civils travailleurs salariés agents cheminots manifestants manifestant policiers policier gendarmes gendarme passagers habitants grévistes élèves étudiants gens membres mineurs ouvriers employés patients autres victime fonctionnaires participants",
  partBefore: "dont|parmi lesquels|parmi eux|y compris|parmi lesquelles",
  partAfter: "d entre|de ses|de leurs|de ces|des",
  sources:
    "selon disent dit affirme affirment après compte comptent évoque évoquent avance avancent estime estiment parle parlent revendique revendiquent annonce annoncent recense dénombre chiffre chiffrent source",
  joiners: "et mais tandis alors dont ou",
};
