import { isolate } from "../../format.ts";
import type { reading as English } from "../en/reading.ts";
import { deSiglum, number, percent, plural, points, quoted, sentenceList, words } from "./say.ts";

/** French strings of what all views say; Overview, Voices, Reader and print. */
export const reading: typeof English = {
  list: (items) => sentenceList.format(items),

  percent,

  position: (at, of) => `${number(at)} sur ${number(of)}`,

  positionInWords: (at, of) => `phrase ${number(at)} sur ${number(of)}`,

  outlet: (siglum, name) => (name === "" ? siglum : `${siglum}, ${isolate(name)}`),

  point: (n) => `Point ${number(n)}`,

  ownText: "texte du média",

  sameAs: (state, sigla, more) =>
    `${state}, mêmes mots que ${more > 0 ? `${sigla.join(", ")} et ${number(more)} autres` : sentenceList.format(sigla)}`,

  saidBy: (voice) => `voix\u00a0: ${isolate(voice)}`,

  print: {
    method: (version) => `Méthode ${isolate(version)}`,
    printed: (date) => `Imprimé le ${isolate(date)}`,
    of: "sur",
    articles: "Articles",
    note: "Note",
    corrections: "Décidé à la main",
    counts: {
      linked: "mentions mises dans un point",
      parted: "mentions retirées d’un point",
      cuts: "limites de points",
      voices: "voix",
      sentences: "phrases prises en compte ou écartées",
      names: "noms de points",
      absences: "absents après vérification",
      checked: "points relus",
      notes: "notes",
      unplaced: "sans effet ici",
    },
  },

  overview: {
    counts: "Nombre de points",
    outlets: "Média par média",
    outlet: "Média",
    shared: "partagés",
    only: "ici seulement",
    strip: "Place des points, de l’attaque à la chute",
    speaks: "Qui parle",
    unsure: "possibles ailleurs",
    legend: {
      all: "dans tous les médias",
      some: "dans certains",
      unsure: "ici, possible ailleurs",
      one: "trouvé seulement ici",
    },
    sharedOf: (outlet, n) =>
      `${outlet}\u00a0: ${plural(n, { one: "{n} point que d’autres donnent aussi", other: "{n} points que d’autres donnent aussi" })}`,
    onlyOf: (outlet, n) =>
      `${outlet}\u00a0: ${plural(n, { one: "{n} point trouvé seulement ici", other: "{n} points trouvés seulement ici" })}`,
    unsureOf: (outlet, n) =>
      `${outlet}\u00a0: ${plural(n, { one: "{n} point, possible ailleurs – à vérifier", other: "{n} points, possibles ailleurs – à vérifier" })}`,
    stripOf: (outlet) => `Points de ${outlet}, de l’attaque à la chute`,
    voicesOf: (outlet) => `Voix de ${outlet}`,
    mark: (point, group, place) => `Point ${number(point)}, ${group}, ${place}`,
    pairs: "Ce que chaque paire de médias partage",
    pairsHint:
      "Points que les deux donnent\u202f; plus la case est foncée, plus leur part de tous les points des deux est grande. Sur la diagonale, le nombre de points de chaque média. Un chiffre ouvre ses points.",
    pair: (a, b, both, onlyA, onlyB) =>
      `${a} et ${b}\u00a0: ${number(both)} dans les deux, ${number(onlyA)} seulement dans ${a}, ${number(onlyB)} seulement dans ${b}`,
    own: (outlet, n) => `${outlet}\u00a0: ${plural(n, { one: "{n} point", other: "{n} points" })}`,
    both: (n) => plural(n, { one: "{n} point dans les deux", other: "{n} points dans les deux" }),
    unsureOfTwo: (n) =>
      plural(n, {
        one: "{n} point dans l’un, possible dans l’autre – à vérifier",
        other: "{n} points dans l’un, possibles dans l’autre – à vérifier",
      }),
    onlyOfTwo: (a, b, n) =>
      plural(n, {
        one: `{n} point dans ${a}, non trouvé dans ${b}`,
        other: `{n} points dans ${a}, non trouvés dans ${b}`,
      }),
    first: "À regarder d’abord",
    copies: "Textes repris mot pour mot",
    more: (n) => plural(n, { one: "{n} autre", other: "{n} autres" }),
    alone: "En tête d’un seul média",
  },

  voices: {
    heading: "Voix",
    shares: "Mots par voix",
    words,
    wordsOf: (voice, n) => `${isolate(voice)}\u00a0: ${words(n)}`,
    figureOf: (voice, figure) => `${isolate(voice)}\u00a0: ${figure}`,
    inferred: "dont voix déduite, non nommée dans la phrase",
    table: "Voix par média",
    column: "Voix",
    silent: "aucun mot ici",
    silentIn: (sigla) => `aucun mot dans ${sentenceList.format(sigla)}`,
    first: "parle en premier",
    cue: (cue, n) => `${quoted(isolate(cue))}, ${number(n)} fois`,
    also: (names) => `aussi\u00a0: ${sentenceList.format(names.map(isolate))}`,
    pointsOf: (voice, n) => `${isolate(voice)}\u00a0: afficher ${points(n)}`,
    menu: (voice) => `Corriger la voix ${isolate(voice)}`,
    merge: "Est la même voix que",
    name: "Afficher sous le nom",
    split: "Est une voix à part\u00a0:",
    corrected: (n) =>
      plural(n, { one: "{n} correction de votre main", other: "{n} corrections de votre main" }),
    close: "Fermer",
    empty: "Rien n’est attribué à personne dans ces textes.",
    notice:
      "Compte les mots que chaque texte attribue à quelqu’un, mots introducteurs compris. Ce qui n’est attribué à personne est le texte du média, titres compris. L’attribution est automatique\u00a0: ouvrez un chiffre et lisez ses phrases avant de vous y fier.",
    set: "Indiquer la voix de ces mots",
    setName: (siglum) => `Indiquer la voix des mots ${deSiglum(siglum)}`,
    setBy: "indiquée par vous",
    asFound: "Comme l’analyse l’a trouvée",
  },

  reader: {
    label: "Articles côte à côte",
    columns: "Colonnes affichées",
    show: (siglum) => `Afficher ${siglum}`,
    earlier: "Colonnes précédentes",
    later: "Colonnes suivantes",
    back: "Revenir où j’en étais",
    number: (n, also, possible, notIn) =>
      [
        `Point ${number(n)}`,
        ...(also.length > 0 ? [`aussi dans ${sentenceList.format(also)}`] : []),
        ...(possible.length > 0 ? [`correspondance possible dans ${sentenceList.format(possible)}`] : []),
        ...(also.length + possible.length === 0 ? ["trouvé seulement ici"] : []),
        ...(notIn.length > 0 ? [`non trouvé dans ${sentenceList.format(notIn)}`] : []),
      ].join("\u202f; "),
    notFound: "Non trouvé ici",
    possible: "Correspondance possible – à vérifier",
    nearest: (share) => `phrase la plus proche, ressemblance ${percent(share)}`,
    follow: "Suivre pendant le défilement",
    openPoint: "Ouvrir le point",
    sheet: "Dans les autres médias",
    closeSheet: "Fermer",
    readThere: (siglum) => `Lire ${siglum}`,
    strip: (siglum) => `Parties ${deSiglum(siglum)}`,
    part: (at, of, part) => `phrase ${number(at)} sur ${number(of)}\u00a0: ${part}`,
    legend: "Ce que signifient les barres à côté des textes",
    menu: (outlet) => `Actions pour la colonne ${isolate(outlet)}`,
    edit: "Média, titre, date, adresse",
    putAway: "Ranger cette colonne",
    bringBack: (siglum) => `Faire revenir ${siglum}`,
    title: "Titre",
    author: "Auteur",
    date: "Jour de publication",
    address: "Adresse de la page",
    save: "Enregistrer",
    aligned: (n, of) => `Trouvé dans ${number(n)} des ${number(of)} autres médias.`,
    countIt: "le compter",
    countItName: "Compter ce passage comme partie de l’article",
    furniture: "Ne fait pas partie de l’article",
    reasons: {
      phrase: "formule de la page",
      "related-list": "liens connexes",
      "repeated-headline": "titre répété",
      "page-title": "titre de la page",
      "after-end": "après la fin de l’article",
      credit: "mention de source",
      reader: "écarté par vous",
    },
  },
};
