import { isolate } from "../../format.ts";
import type { wording as English } from "../en/wording.ts";
import { plural, quoted, sentenceList } from "./say.ts";

/** French strings of the view Wording. */
export const wording: typeof English = {
  wording: {
    waiting: "Comparaison des mots…",
    failed: "Les mots n’ont pas pu être comparés. Rechargez la page pour réessayer.",
    sections: {
      naming: "Noms",
      reporting: "Verbes de parole",
      tone: "Guillemets, réserves, titres",
      values: "Chiffres et dates",
      versions: "Versions",
    },
    sectionsLabel: "Ce que l’on compare",
    row: "Ligne",
    form: (form, n) => `${quoted(isolate(form))}, ${plural(n, { one: "{n} fois", other: "{n} fois" })}`,
    none: "–",
    noneIn: (sigla) => `pas dans ${sentenceList.format(sigla)}`,
    naming: {
      heading: "Comment les médias nomment la même chose",
      column: "Désignation",
      empty: "Rien n’a été trouvé sous plusieurs noms.",
      kinds: { person: "personne", group: "groupe", place: "lieu", name: "nom", word: "mot" },
      unmatched: "non rapproché",
      why: "Pourquoi ensemble\u202f?",
      spelling: "orthographe seulement",
      menu: (name) => `Corriger les noms de ${isolate(name)}`,
      merge: "C’est la même chose que",
      split: "Désigne autre chose\u00a0:",
      reasons: {
        slot: "occupent la même place dans un point",
        apposition: "le texte explique l’un par l’autre",
        parenthesis: "l’un suit l’autre entre parenthèses",
        abbreviation: "l’un est l’abréviation de l’autre",
        head: "partagent le mot qui porte le nom",
        concept: "ont un même sens dans le lexique",
        sound: "se prononcent de même dans deux langues",
        voice: "sont les noms d’une même voix",
        spelling: "ne diffèrent que par l’orthographe ou la flexion",
        reader: "réunis par vous",
      },
      pair: (a, b, reason) => `${isolate(a)} – ${isolate(b)}\u00a0: ${reason}`,
    },
    reporting: {
      heading: "Avec quels mots les médias introduisent une voix",
      column: "Voix",
      empty: "Aucun verbe de parole n’a été trouvé.",
    },
    tone: {
      heading: "Ce qu’une version met autour des mêmes mots, et qu’une autre n’a pas",
      column: "Mots",
      empty: "Aucune différence de ce genre dans les points partagés.",
      kinds: {
        "quotation-marks": "Guillemets",
        intensifier: "Plus fort",
        hedge: "Plus prudent",
        title: "Titre donné",
      },
      without: "sans",
      finding: (word, siglum) => `${quoted(isolate(word))} dans ${siglum}, et les mots sans cela`,
    },
    values: {
      heading: "Chiffres et dates côte à côte",
      column: "Point",
      differ: "différents",
      written: "une valeur, écrite autrement",
      empty: "Aucun chiffre ni aucune date d’un point partagé ne diffère.",
    },
    versions: {
      heading: "Chaque point dans les mots de chaque média",
      against: "Comparé avec",
      first: "premier média de chaque point",
      same: (sigla) => `mêmes mots dans ${sentenceList.format(sigla)}`,
      agency: "peut-être une même agence ou déclaration",
      empty: "Aucun point n’est rapporté par plusieurs médias.",
      acrossLanguages: "Dans une autre langue\u00a0: seuls les noms, chiffres et dates sont comparés.",
      more: (n) => plural(n, { one: "{n} autre point", other: "{n} autres points" }),
    },
    copy: "Copier",
    copyMarkdown: "En Markdown",
    copyQuotes: "En citations avec média, titre et date",
    notice:
      "Compte les mots du corps des articles chargés. Les lignes sont réunies automatiquement\u00a0: ouvrez un chiffre et lisez ses phrases avant de vous y fier.",
  },
};
