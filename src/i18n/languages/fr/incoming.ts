import { isolate } from "../../format.ts";
import type { incoming as English } from "../en/incoming.ts";
import { leftOut, number, percent, plural, points } from "./say.ts";

/** French strings of what comes in: dropped and pasted texts, their outlets, the analysis. */
export const incoming: typeof English = {
  drop: {
    heading: "Déposez les articles ici",
    hint: "Texte, pages enregistrées, documents, courriels, listes, dossiers, ZIP. Ils restent sur cet appareil.",
    room: (n) =>
      plural(n, {
        one: "Il reste de la place pour {n} article.",
        other: "Il reste de la place pour {n} articles.",
      }),
    full: (limit) =>
      `La comparaison est pleine\u00a0: elle contient ${number(limit)} articles. Retirez-en un avant d’en ajouter un autre.`,
  },

  paste: {
    heading: "Coller des articles",
    text: "Texte de l’article",
    outlet: "Média",
    outletHint: "Par exemple\u00a0: Reuters",
    title: "Nom du texte (facultatif)",
    add: "Ajouter l’article",
    needed: "Collez d’abord le texte d’un article.",
    onlyAddress:
      "Ce n’est que l’adresse d’une page, et Muqabala ne va rien chercher sur le web. Ouvrez la page, copiez le texte de l’article et collez-le ci-dessus, ou enregistrez la page et déposez le fichier.",
    address: "Adresse de la page (facultatif)",
    fromPage:
      "Repris d’une page web\u00a0: les paragraphes sont gardés, les liens et les styles ne le sont pas.",
    several: {
      legend: (n) => plural(n, { one: "{n} article trouvé", other: "{n} articles trouvés" }),
      by: {
        rule: "entre des lignes comme --- ou ***",
        blank: "entre plusieurs lignes vides",
        title: "chacun sous une ligne comme «\u202fTitre\u00a0: …\u202f»",
      },
      split: (n) =>
        plural(n, { one: "L’ajouter comme {n} article", other: "Les ajouter comme {n} articles" }),
      whole: "Tout ajouter comme un seul article",
      words: (n) => plural(n, { one: "{n} mot", other: "{n} mots" }),
      addAll: (n) => plural(n, { one: "Ajouter {n} article", other: "Ajouter {n} articles" }),
    },
    unnamed: (n) => `Texte collé ${number(n)}`,
  },

  analysis: {
    label: "Analyse",
    stages: {
      loading: "Préparation",
      segmentation: "Repérage des phrases et des points",
      voices: "Repérage des voix",
      alignment: "Rapprochement des points d’un média à l’autre",
      events: "Distinction des événements",
      claims: "Regroupement des points",
      figures: "Comparaison des chiffres",
    },
    of: (done, total) => `${number(done)} sur ${number(total)}`,
    cancel: "Interrompre l’analyse",
    cancelled: "L’analyse a été interrompue.",
    again: "Relancer l’analyse",
    done: (n) => `Analyse terminée\u00a0: ${points(n)}.`,
    failed: (reason) => `L’analyse s’est arrêtée sur une erreur\u00a0: ${isolate(reason)}`,
    stale: "Le résultat affiché précède la dernière modification.",
    early: {
      heading: (points) =>
        points === 0
          ? "Aucune correspondance sûre pour l’instant"
          : plural(points, {
              one: "Premières correspondances\u00a0: {n} point",
              other: "Premières correspondances\u00a0: {n} points",
            }),
      going: "Comparaison en cours.",
      note: "Seulement les correspondances les plus sûres d’un premier regard. Ce qui n’est pas ici peut encore être trouvé, et les limites d’un point peuvent changer.",
      outlets: (count) => plural(count, { one: "{n} média", other: "{n} médias" }),
      show: (points) =>
        plural(points, { one: "Afficher le premier point", other: "Afficher les {n} premiers points" }),
      whole: "Tout est comparé. Vous lisez encore ce qui était affiché avant.",
      showAll: "Afficher la comparaison",
    },
    needSecond: "Ajoutez un deuxième article sur le même événement pour comparer.",
  },

  arriving: {
    reading: (done, total) => `Lecture des fichiers\u00a0: ${number(done)} sur ${number(total)}`,
    stop: "Arrêter la lecture",
    sources: "Sources et détails",
    details: "Détails",
    from: {
      page: "d’après la page",
      file: "d’après le fichier",
      mail: "d’après le courriel",
      list: "d’après la liste",
      text: "supposition d’après le texte",
      address: "supposition d’après l’adresse",
      name: "supposition d’après le nom du fichier",
    },
    outletFrom: (from) => `média\u00a0: ${from}`,
    guessWords: (words) => `Le texte dit\u00a0: «\u202f${isolate(words)}\u202f»`,
    inside: (file, path) => `${isolate(path)} dans ${isolate(file)}`,
    packed: (file, articles) => `${isolate(file)}\u00a0: ${articles}`,
    encoding: (name) => `lu en ${isolate(name)}, supposition`,
    chooseEncoding: "Choisir l’encodage",
    encodings: "Encodage du fichier",
    moreEncodings: "Autres encodages",
    encodingHint:
      "Choisissez celui où les mots sont justes. Le texte est remplacé\u202f; les noms et les corrections restent là où ils conviennent, et on peut annuler.",
    bytesGone:
      "Le fichier lui-même n’est gardé que tant que la page est ouverte. Pour le lire dans un autre encodage, mettez-le de nouveau à sa place.",
    scripts: {
      arabic: "arabe",
      cyrillic: "cyrillique",
      latin: "Europe occidentale",
      any: "Unicode",
      other: "autre",
    },
    language: "Langue du texte",
    direction: "Sens du texte",
    directions: { rtl: "de droite à gauche", ltr: "de gauche à droite" },
    replaceFile: "Mettre un fichier à sa place",
    severalInside: (file, n) =>
      `${isolate(file)} contient ${number(n)} articles. Le premier a pris la place de l’ancien texte\u202f; déposez le fichier sur la page pour ajouter les autres.`,
    dropToReplace: (name) => `Déposez ici pour mettre le fichier à la place de ${isolate(name)}`,
    orderByDate: "Ranger les colonnes par date",
    copyWhole: (n, other) =>
      plural(n, {
        one: `son {n} mot figure dans ${isolate(other)}`,
        other: `ses {n} mots figurent tous dans ${isolate(other)}`,
      }),
    copyPart: (n, of, share, other) =>
      `${number(n)} de ses ${number(of)} mots (${percent(share)}) figurent mot pour mot dans ${isolate(other)}`,
    copies: (n, found) =>
      plural(n, {
        one: `{n} article a au moins la moitié de ses mots en commun avec un autre, mot pour mot\u00a0: ${leftOut(found)}.`,
        other: `{n} articles ont au moins la moitié de leurs mots en commun avec un autre, mot pour mot\u00a0: ${leftOut(found)}.`,
      }),
    agencyText: (agencies) => `texte d’agence\u00a0: ${leftOut(agencies)}`,
    sameAgency: (articles, agency) =>
      `${leftOut(articles)} donnent la même agence comme source de leur texte\u00a0: ${isolate(agency)}.`,
    copyOf: (article, other, share) => `${isolate(article)} avec ${isolate(other)} (${percent(share)})`,
  },

  outlets: {
    label: "Médias",
    hint: "Nommez les médias, pour que les points puissent être cités.",
    name: (siglum) => `Nom du média ${siglum}`,
    placeholder: "Nom du média",
    remove: (name) => `Retirer ${isolate(name)}`,
    earlier: (name) => `Avancer ${isolate(name)} d’une place`,
    later: (name) => `Reculer ${isolate(name)} d’une place`,
    menu: (name) => `Actions pour ${isolate(name)}`,
    edit: "Médias\u00a0: noms et sources",
    done: "Terminé",
    setApart: "Mettre à part\u00a0: autre événement",
    language: "Langue du texte",
    otherLanguage: "une autre langue",
  },

  tray: {
    heading: (n) =>
      plural(n, {
        one: "{n} article semble porter sur un autre événement",
        other: "{n} articles semblent porter sur un autre événement",
      }),
    shared: (shared, of) =>
      plural(shared, {
        one: `{n} de ses ${number(of)} énoncés figure aussi dans les articles comparés.`,
        other: `{n} de ses ${number(of)} énoncés figurent aussi dans les articles comparés.`,
      }),
    ownNames: "Seulement ici\u00a0:",
    byReader: "C’est vous qui l’avez mis à part.",
    why: "Pourquoi\u202f?",
    takeIn: "Le comparer quand même",
    takeInAll: (n) => plural(n, { one: "Le comparer quand même", other: "Les comparer quand même" }),
    takeInName: (name) => `Comparer quand même ${isolate(name)}`,
    read: "Afficher le texte",
  },
};
