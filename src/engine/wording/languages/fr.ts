import type { ToneWords } from "./types.ts";

export const fr: ToneWords = {
  negations:
    "ne|n|pas|n'a pas|n'ont pas|n'est pas|ne sont pas|n'a jamais|jamais|aucun|aucune|rien|personne|sans|ni|nul|nulle|non",
  hedges:
    "pourrait|pourraient|aurait|auraient|serait|seraient|devrait|devraient|peut-être|probablement|vraisemblablement|apparemment|éventuellement|présumé|présumée|présumés|présumées|supposé|supposée|prétendu|prétendue|prétendument|soi-disant|semble|semblent|il semblerait|semblerait|censé|censée|possible|sans doute",
  intensifiers:
    "très|extrêmement|massif|massive|énorme|énormément|totalement|complètement|absolument|entièrement|fermement|vivement|catégoriquement|clairement|évidemment|gravement|fortement|particulièrement|notamment|brutal|brutale|brutalement|sans précédent|inédit|inédite|même|seulement|simplement|à peine|immédiatement|vaste|majeur|majeure|violent|violente|violemment|pas moins de|plus surprenant",
  titles:
    "m|mme|mlle|dr|me|monseigneur|président|présidente|le président|la présidente|premier ministre|première ministre|ministre|le ministre|la ministre|secrétaire|secrétaire général|secrétaire générale|secrétaire nationale|secrétaire national|sénateur|sénatrice|député|députée|maire|le maire|préfet|préfète|général|colonel|commandant|capitaine|juge|procureur|professeur|roi|reine|prince|princesse|ambassadeur|chancelier|chancelière|directeur|directrice|directeur général|directrice générale|porte-parole|dirigeant|pape|patron|patronne",
  documents: "communiqué|déclaration|rapport|lettre|document",
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  relativeDays: [
    ["aujourd'hui", 0],
    ["hier", -1],
    ["demain", 1],
    ["ce jour|le jour même|le même jour|la veille", null],
  ],
  dateWords: "dernier|prochain|courant|ce mois",
};
