import { isolate } from "../../format.ts";
import type { shell as English } from "../en/shell.ts";
import { number, percent, plural } from "./say.ts";

/** French strings of the shell: start page, header, keys, dialogs, and the states of a point. */
export const shell: typeof English = {
  app: {
    name: "Muqabala",
    tagline: "Comment les médias rapportent un même événement",
    skip: "Aller à la comparaison",
    articles: (n) => plural(n, { one: "{n} article", other: "{n} articles" }),
    comma: ", ",
    colon: "\u00a0: ",
    loading: "Ouverture de votre comparaison",
    close: "Fermer",
    cancel: "Annuler",
    dismiss: "Masquer",
  },

  start: {
    heading: "Muqabala",
    purpose:
      "Met côte à côte ce que plusieurs médias écrivent d’un même événement\u00a0: les points qu’ils partagent, ceux qu’un seul rapporte, la formulation de chacun et la voix qui parle.",
    drop: "Déposez des articles n’importe où sur cette page",
    kinds:
      "Pages web enregistrées, texte, Word, OpenDocument, PDF, EPUB, courriels, sous-titres, listes (CSV, JSON), dossiers et ZIP.",
    limits: (articles, characters) =>
      `Jusqu’à ${number(articles)} articles de ${number(characters)} caractères au plus chacun.`,
    choose: "Choisir des fichiers",
    folder: "Choisir un dossier d’articles",
    paste: "Coller un article",
    sample: "Ouvrir l’exemple\u00a0: cinq articles, avril 2018",
    privacy: "Les textes restent sur cet appareil. Rien n’est envoyé nulle part.",
    caution:
      "Muqabala compare les formulations des textes que vous chargez. «\u202fNon trouvé\u202f» ne signifie pas que le média l’a passé sous silence\u00a0: il a pu en parler ailleurs ou plus tard.",
  },

  header: {
    title: "Titre de la comparaison",
    untitled: "Comparaison sans titre",
    share: "Partager",
    undo: "Annuler",
    redo: "Rétablir",
    add: "Ajouter des articles",
    fresh: "Nouvelle comparaison",
    language: "Langue de l’interface",
    theme: "Apparence",
    themes: { auto: "Comme l’appareil", light: "Claire", dark: "Sombre" },
    textSize: "Taille du texte",
    textSizes: { normal: "Normale", large: "Grande", larger: "Très grande" },
    display: "Apparence et taille du texte",
    about: "À propos et méthode",
    menu: "Plus",
  },

  tabs: {
    label: "Vue",
    overview: "Vue d’ensemble",
    points: "Points",
    reader: "Lecture",
    voices: "Voix",
    wording: "Formulation",
  },

  keys: {
    heading: "Raccourcis clavier",
    groups: { points: "Points", views: "Vues", finding: "Recherche", work: "Partout" },
    does: {
      nextPoint: "Point suivant",
      previousPoint: "Point précédent",
      cells: "D’une case à l’autre",
      open: "Ouvrir le point",
      back: "Revenir là où il a été ouvert",
      nextToCheck: "Point suivant à vérifier",
      note: "Écrire une note",
      search: "Chercher dans les points",
      filters: "Filtrer les points",
      undo: "Annuler",
      redo: "Rétablir",
      save: "Enregistrer en page (un seul fichier)",
      submit: "Valider une boîte de dialogue",
      help: "Ces raccourcis",
    },
    names: { mod: "Ctrl", shift: "Maj", Enter: "Entrée", Escape: "Échap" },
    single: "Utiliser les raccourcis à une seule touche",
    singleHint:
      "Désactivez-les si vous dictez à l’ordinateur ou s’il vous arrive d’appuyer sur une touche par mégarde.",
    noneToCheck: "Plus aucun point à vérifier.",
  },

  hints: {
    overview: "Chaque chiffre, marque et barre ouvre ici les mots qui sont derrière.",
    points: "Choisissez une case pour voir côte à côte les mots exacts de chaque média.",
    reader: "Choisissez une phrase numérotée\u00a0: ses équivalents viennent à sa hauteur.",
    hide: "Masquer cette astuce",
  },

  about: {
    heading: "À propos de Muqabala et de sa méthode",
    states: "Ce que disent les états d’un point",
    state: {
      shown: "Les mots de ce média représentent le point, et aucun autre média n’a les mêmes.",
      same: "Le média a les mots qui représentent le point, et un autre les a aussi, à l’orthographe et à la flexion près. Cela peut venir d’une même agence ou d’un même communiqué et ne confirme rien.",
      reworded: "Le média dit la même chose en d’autres mots que ceux qui représentent le point.",
      across:
        "Le média dit la même chose dans une autre langue que les autres. Les mots ne sont pas comparés.",
      otherVoice: "Le média l’attribue à une autre voix qu’un autre média.",
      possible: "Une phrase s’en approche, sous le seuil. Lisez les deux avant de vous y fier.",
      notFound:
        "Aucune phrase de ce texte ne s’en approche assez. Le point peut figurer ailleurs ou être venu plus tard\u202f; la phrase la plus proche est affichée.",
      unsure:
        "Un seul texte le donne, et une phrase d’un autre s’en approche, sous le seuil. Lisez les deux avant de parler d’exclusivité.",
      only: "Aucun autre des textes chargés ne le donne, pour autant que la comparaison puisse en juger.",
      absent: "Une personne a lu l’article et ne l’y a pas trouvé.",
    },
    confidence: "Degré de confiance d’une correspondance",
    confidenceHint:
      "Chaque correspondance automatique a un score, et les degrés sont fixés de façon à dire la même chose dans une langue et entre deux. À côté de chaque degré figure le nombre de correspondances semblables qui se sont révélées justes dans des comparaisons faites à la main.",
    kindOfLink: {
      oneLanguage: "Les deux textes dans une même langue",
      twoLanguages:
        "Textes en deux langues\u00a0: la correspondance repose sur les noms, les nombres et les mots du lexique",
    },
    atLeast: (share) => `à partir de ${percent(share)}`,
    checked: (right, of) => `sur ${number(of)} vérifiées, ${number(right)} étaient justes`,
    below: (share) => `Sous ${percent(share)}, un point est donné comme non trouvé.`,
    thisOne: "Cette comparaison",
    version: "Méthode",
    automatic: "Correspondances automatiques",
    byHand: "Correspondances décidées par vous",
    licence: "Licence",
    own: "Muqabala est un logiciel libre sous licence MIT. Les articles de l’exemple appartiennent à leurs éditeurs.",
    others: "Licences des polices et des bibliothèques qu’il contient",
  },

  errors: {
    heading: "Un problème est survenu sur cette page",
    hint: "Vos textes sont toujours sur cet appareil. Rechargez la page\u202f; si le problème se répète, commencez une nouvelle comparaison.",
    reload: "Recharger",
  },

  announce: {
    undone: "Annulé.",
    redone: "Rétabli.",
    removed: (name) => `${isolate(name)} a été retiré.`,
  },

  ladder: {
    shown: "mots du point",
    same: "mêmes mots",
    reworded: "reformulé",
    across: "même point",
    otherVoice: "attribué autrement",
    possible: "correspondance possible – à vérifier",
    notFound: "non trouvé",
    absent: "absent – vérifié",
    unsure: "ici, possible ailleurs – à vérifier",
    only: "trouvé seulement ici",
    ownText: "sans attribution (texte du média)",
  },
};
