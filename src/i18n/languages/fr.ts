import type { Messages } from "./en.ts";
import { isolate, numbersOf, pluralOf } from "../format.ts";

const plural = pluralOf("fr");
const number = numbersOf("fr");
const dateTime = new Intl.DateTimeFormat("fr-u-nu-latn", { dateStyle: "medium", timeStyle: "short" });
const sentenceList = new Intl.ListFormat("fr", { type: "conjunction" });
const percentFormat = new Intl.NumberFormat("fr", { style: "percent", maximumFractionDigits: 0 });
const percent = (share: number): string => percentFormat.format(share);

const points = (n: number): string => plural(n, { one: "{n} point", other: "{n} points" });
const words = (n: number): string => plural(n, { one: "{n} mot", other: "{n} mots" });

/** "« Sana »", with the narrow spaces of French typography. */
const quoted = (text: string): string => `«\u202f${text}\u202f»`;

/** "de A", "d’A": the sigla that begin with a vowel sound elide. */
const deSiglum = (siglum: string): string =>
  /^[AEFHILMNORSX]$/.test(siglum) ? `d’${siglum}` : `de ${siglum}`;

/**
 * French strings. Escapes stand for the spaces that must not break: \u202f (narrow) inside quotation marks and before
 * ; ? !, \u00a0 before a colon.
 */
export const messages: Messages = {
  name: "français",
  direction: "ltr",
  number,
  sigla: "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z".split(" "),

  app: {
    name: "Muqabala",
    tagline: "Comment les médias rapportent un même événement",
    skip: "Aller à la comparaison",
    articles: (n) => plural(n, { one: "{n} article", other: "{n} articles" }),
    comma: ", ",
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
    needSecond: "Ajoutez un deuxième article sur le même événement pour comparer.",
  },

  files: {
    label: "À propos des fichiers",
    empty: (file) =>
      `${isolate(file)} est vide. Enregistrez-y le texte de l’article, puis déposez-le de nouveau.`,
    image: (file) =>
      `${isolate(file)} est une image. Copiez le texte de l’article depuis la page et collez-le, ou enregistrez-le dans un fichier texte.`,
    locked: (file) =>
      `${isolate(file)} est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe et déposez-le de nouveau, ou copiez et collez le texte de l’article.`,
    oldOffice: (file) =>
      `${isolate(file)} est au format d’Office d’avant 2007 (.doc, .xls, .ppt) ou protégé par un mot de passe. Ouvrez-le et enregistrez-le en .docx ou en texte brut.`,
    spreadsheet: (file) =>
      `${isolate(file)} est un tableur. Si c’est une liste d’articles, enregistrez-la en CSV et déposez ce fichier.`,
    slides: (file) =>
      `${isolate(file)} est une présentation. Copiez-en le texte de l’article et collez-le ici.`,
    pages: (file) =>
      `${isolate(file)} est un document iWork d’Apple. Exportez-le au format Word (.docx) ou en texte brut et déposez ce fichier.`,
    scan: (file) =>
      `Le PDF ${isolate(file)} contient des images de pages et aucune lettre\u00a0; il s’agit peut-être d’une numérisation. Faites reconnaître son texte par un autre programme, ou collez le texte de l’article.`,
    slow: (file) =>
      `La lecture de ${isolate(file)} a pris trop de temps et a été abandonnée. Copiez et collez le texte de l’article, ou enregistrez-le en texte brut.`,
    readerMissing: (file) =>
      `La partie de l’application qui lit les fichiers comme ${isolate(file)} n’a pas pu être chargée. Connectez-vous au réseau et déposez le fichier de nouveau, ou collez son texte.`,
    leftOut: (file) =>
      `${isolate(file)} est un PDF, qu’une page enregistrée en un seul fichier ne peut pas lire. Ouvrez cette comparaison dans Muqabala même et déposez-y le PDF, ou collez le texte de l’article.`,
    fromPdf: (file) =>
      `Le texte de ${isolate(file)} a été tiré d’un PDF, qui connaît les lignes mais pas les paragraphes. Comparez les débuts de paragraphe avec le PDF.`,
    pdfDoubtful: (file) =>
      `Certaines lettres de ${isolate(file)} n’ont pas pu être reconnues\u00a0: le PDF ne dit pas lesquelles ce sont, ou dans quel ordre. Comparez le texte avec le PDF, ou collez-le depuis l’article lui-même.`,
    binary: (file) =>
      `${isolate(file)} n’est pas du texte. Copiez le texte de l’article et collez-le, ou enregistrez-le dans un fichier texte.`,
    unreadable: (file) =>
      `${isolate(file)} n’a pas pu être lu. Vérifiez qu’il existe toujours et que vous avez le droit de l’ouvrir.`,
    compressed: (file) =>
      `${isolate(file)} est une archive d’un type qui n’est pas lu ici (RAR, 7z, gzip). Décompressez-la et déposez les fichiers, ou réunissez-les dans un .zip.`,
    nested: (file) =>
      `${isolate(file)} se trouve dans plusieurs archives imbriquées. Décompressez-la et déposez les fichiers qu’elle contient.`,
    damaged: (file) =>
      `${isolate(file)} est endommagé ou incomplet. Procurez-vous-le ou enregistrez-le de nouveau\u202f; sinon, copiez le texte de l’article et collez-le.`,
    tooLarge: (file, limit) =>
      `${isolate(file)} dépasse ${number(limit / 1e6)}\u00a0Mo, le maximum lu pour ce type de fichier. Déposez l’article seul, ou copiez son texte et collez-le.`,
    tooComplex: (file) =>
      `La page ${isolate(file)} compte plus d’éléments qu’il n’est possible d’en lire. Copiez le texte de l’article et collez-le.`,
    pageWhole: (file) =>
      `Aucun article ne se détache dans la page ${isolate(file)}\u202f; tout son texte a été pris. Si des menus s’y trouvent, collez plutôt le texte de l’article.`,
    pageEmpty: (file) =>
      `La page ${isolate(file)} ne contient aucun texte\u202f; des scripts l’affichent peut-être. Ouvrez la page, attendez son texte et enregistrez-la de nouveau en un seul fichier, ou copiez le texte et collez-le.`,
    severalArticles: (file, count) =>
      `${isolate(file)} semble être une page de ${plural(count, { one: "{n} titre", other: "{n} titres" })} qui mènent à des articles. Tout son texte a été pris. Ouvrez l’article voulu et enregistrez cette page-là.`,
    lockedParts: (file, count, parts) =>
      `${isolate(file)} contient ${plural(count, { one: "{n} fichier protégé", other: "{n} fichiers protégés" })} par un mot de passe\u202f; non lus\u00a0: ${leftOut(parts)}. Décompressez-le avec le mot de passe et déposez les fichiers.`,
    archiveEmpty: (file) =>
      `${isolate(file)} ne contient aucun fichier qui puisse être un article. Mettez-y des fichiers texte, des pages enregistrées ou des documents, puis déposez-le de nouveau.`,
    archiveCut: (file, limit, left) =>
      `${isolate(file)} dépasse, une fois décompressé, les ${number(limit / 1e6)}\u00a0Mo lus d’une archive\u202f; n’ont pas été lus\u00a0: ${leftOut(left)}. Décompressez-le et déposez les articles voulus.`,
    mailEmpty: (file) =>
      `Le message ${isolate(file)} ne contient pas de texte. Ouvrez-le, copiez le texte de l’article et collez-le.`,
    listColumns: (file, count, found) =>
      `La liste ${isolate(file)} compte ${plural(count, { one: "{n} colonne", other: "{n} colonnes" })}, dont aucune ne contient le texte des articles. Colonnes cherchées\u00a0: texte, texte intégral, contenu, corps, etc.\u202f; trouvées\u00a0: ${leftOut(found)}. Nommez ainsi la colonne des textes et déposez la liste de nouveau.`,
    listEmpty: (file) =>
      `La liste ${isolate(file)} ne contient aucun article. Vérifiez que l’export est complet et déposez-la de nouveau.`,
    listTextless: (file, count) =>
      `Dans la liste ${isolate(file)}, ${plural(count, { one: "{n} entrée sans texte a été laissée de côté", other: "{n} entrées sans texte ont été laissées de côté" })}. Ajoutez-y le texte, ou enregistrez les pages de ces articles.`,
    listCut: (file, taken, total) =>
      `La liste ${isolate(file)} compte ${number(total)} entrées\u202f; les ${number(taken)} premiers articles ont été lus. N’y gardez que ceux qu’il vous faut et déposez-la de nouveau.`,
    listExcerpts: (file, count) =>
      `Dans la liste ${isolate(file)}, ${plural(count, { one: "{n} texte est coupé", other: "{n} textes sont coupés" })}\u00a0: l’export n’en contient que le début. Pour l’article entier, enregistrez sa page et déposez-la.`,
    tooLong: (file, limit) =>
      `${isolate(file)} est trop long\u00a0: un article compte au plus ${number(limit)} caractères. Réduisez-le à l’article lui-même et déposez-le de nouveau.`,
    duplicate: (file, other, outlet) =>
      `${isolate(file)}${outlet ? ` (${isolate(outlet)})` : ""} a le même texte que ${isolate(other)}\u202f; il n’a été chargé qu’une fois.`,
    stopped: (read, total, left) =>
      `Lecture arrêtée\u00a0: ${number(read)} fichiers sur ${number(total)} ont été lus\u202f; non lus\u00a0: ${leftOut(left)}. Déposez-les à nouveau pour les ajouter.`,
    tooMany: (taken, limit, left) =>
      `Une comparaison compte au plus ${number(limit)} articles. Les ${number(taken)} premiers ont été pris\u202f; n’ont pas été pris\u00a0: ${leftOut(left)}.`,
    encoding: (file, encoding) =>
      `${isolate(file)} n’est pas en UTF-8 et a été lu comme ${isolate(encoding)}. Si ses lettres semblent fausses, choisissez un autre encodage.`,
    dismissAll: "Masquer tous les messages",
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

  share: {
    heading: "Partager la comparaison",
    how: "Comment partager",
    asLink: "Par un lien",
    asFile: "Par un fichier",
    working: "Préparation du lien…",
    link: "Lien",
    copy: "Copier le lien",
    copied: "Copié",
    copyFailed: "Le navigateur n’a pas autorisé la copie. Sélectionnez le lien et copiez-le vous-même.",
    send: "Envoyer…",
    meter: "Longueur du lien",
    length: (n) => plural(n, { one: "{n} caractère", other: "{n} caractères" }),
    bands: {
      anywhere: "Fonctionne presque partout.",
      chats:
        "Convient au courrier électronique et à la plupart des messageries\u202f; quelques-unes coupent les liens de cette longueur.",
      mail: "Convient au courrier électronique et au navigateur\u202f; certaines messageries coupent les liens de cette longueur.",
      long: "Beaucoup de messageries et certains logiciels de courrier coupent les liens de cette longueur\u00a0: un fichier est plus sûr. Essayez le lien avec le destinataire avant de vous y fier.",
    },
    reach: {
      anywhere: "presque partout",
      chats: "messageries",
      mail: "courriel",
      long: "plutôt un fichier",
    },
    upTo: (n) => `jusqu’à ${number(n)}`,
    over: (n) => `plus de ${number(n)}`,
    holds: (parts) => `Il contient ${sentenceList.format(parts)}.`,
    corrections: (n) => plural(n, { one: "{n} correction", other: "{n} corrections" }),
    notes: (n) => plural(n, { one: "{n} note", other: "{n} notes" }),
    contains:
      "Les textes sont dans le lien lui-même. Muqabala ne les envoie à aucun serveur. Quiconque a le lien peut les lire, de même que le service par lequel vous l’envoyez. Assurez-vous d’avoir le droit de transmettre ces textes.",
    fileContains:
      "Les textes sont dans le fichier lui-même. Quiconque l’a peut les lire. Assurez-vous d’avoir le droit de transmettre ces textes.",
    what: "Ce qui part avec",
    withNotes: "Mes notes",
    whole: "Toute la comparaison",
    onePoint: (n) => `Le point ${number(n)} seul`,
    onePointHint:
      "S’ouvre à ce point, avec les articles entiers, pour qu’il puisse être vérifié. Vos noms, notes et marques sur les autres points restent ici.",
    copyPoint: "Copier le point en texte",
    pointCopied: "Le point est copié, avec ses phrases et ses sources.",
    articles: (n, of) => `Articles\u00a0: ${number(n)} sur ${number(of)}`,
    apart: "mis à part",
    withoutApart: (n) =>
      plural(n, { one: "Sans l’article mis à part", other: "Sans les {n} articles mis à part" }),
    anew: "La page du destinataire compare à nouveau ce qui reste\u00a0: points et états peuvent différer des vôtres.",
    oneAtLeast: "Il faut au moins un article.",
    local:
      "Cette page tourne sur votre propre machine\u00a0: son lien ne s’ouvre nulle part ailleurs. Envoyez un fichier, ou indiquez où se trouve une copie de Muqabala sur le web\u202f; les liens y mèneront.",
    hosted: "Adresse d’une copie sur le web",
    hostedUse: "Y mener les liens",
    hostedProblems: {
      wrong: "Ce n’est pas l’adresse d’une page\u00a0: elle doit commencer par https ou http.",
      local: "Cette adresse aussi est sur votre propre machine\u00a0: personne d’autre ne peut l’ouvrir.",
    },
    leads: (address) => `Les liens mènent à ${isolate(address)}.`,
    hostedChange: "Modifier",
    savePage: "Enregistrer la page",
    saveRecord: "Enregistrer les données",
    others: "Word, tableaux, Markdown, impression…",
    tooLarge:
      "Ces articles sont trop longs pour un lien. Envoyez plutôt un fichier, ou laissez des articles de côté.",
    failed: "Le lien n’a pas pu être préparé.",
  },

  exports: {
    open: "Exporter",
    heading: "Exporter la comparaison",
    carries:
      "Chaque fichier porte le titre, la date, la méthode, ce qui est automatique et ce qui est fait à la main, vos corrections, noms et notes, et l’avertissement sur la manière de le lire. Il est produit sur cet appareil\u202f; rien n’est envoyé.",
    which: "Quels points",
    every: (n) => `Tous les points (${number(n)})`,
    onShow: (n, of) =>
      `Seulement ceux qui sont affichés, dans leur ordre\u00a0: ${number(n)} sur ${number(of)}`,
    withNotes: "Avec mes notes",
    groups: {
      read: "À lire et à transmettre",
      table: "Pour un tableur",
      tools: "Pour d’autres programmes",
      again: "À rouvrir dans Muqabala",
    },
    formats: {
      docx: "Document Word (.docx)",
      markdown: "Markdown (.md)",
      print: "Imprimer ou enregistrer en PDF",
      table: "Tableau des points (.csv)",
      semicolons: "Le même avec des points-virgules (.csv)",
      links: "Tableau des correspondances (.csv)",
      copy: "Copier le tableau",
      annotations: "Annotations web (.jsonld)",
    },
    hints: {
      docx: "Le tableau des points, puis les phrases de chaque média.",
      markdown: "La même chose en texte brut, pour des notes et des dépôts.",
      print: "Le tableau des points tel qu’il est affiché.",
      table: "Une ligne par point\u202f; pour chaque média l’état, les mots, la voix et la phrase.",
      semicolons: "Si votre tableur met tout dans une seule colonne.",
      links: "Une ligne par correspondance\u00a0: les deux endroits, le score et les raisons.",
      copy: "À coller dans un document, un message ou un tableur.",
      annotations: "Correspondances, notes et noms dans le format du W3C.",
    },
    waiting: "Une fois les articles comparés, il y aura aussi des tableaux et des rapports.",
    noTable: "Le tableau des points est trop grand pour un document Word. Il peut être exporté en CSV.",
    making: "Préparation du fichier…",
    saved: (file) => `Enregistré\u00a0: ${isolate(file)}`,
    failed:
      "Le fichier n’a pas pu être préparé. Rechargez la page et réessayez\u202f; votre comparaison est conservée.",
    copied: "Le tableau est copié.",
    copyFailed: "Le navigateur n’a pas autorisé la copie.",
    made: (date) => `Établi le ${isolate(date)}`,
    outlet: "Média",
    columns: {
      number: "N°",
      name: "Nom du point",
      group: "Trouvé",
      marks: "Remarques",
      state: "état",
      words: "mots",
      voice: "voix",
      sentence: "phrase",
      notes: "Notes",
    },
    linkColumns: [
      "Score",
      "Confiance",
      "Décidé à la main",
      "État",
      "Relation",
      "Plaide pour",
      "Plaide contre",
      "Mots communs",
      "Ce qui diffère",
    ],
  },

  link: {
    opened: "Comparaison ouverte. La vôtre est conservée\u202f; annuler la ramène.",
    ignored: (parts) =>
      `Une partie de l’adresse n’a pas pu être lue et a été laissée de côté\u00a0: ${sentenceList.format(parts.map(isolate))}`,
    elsewhere: `Cette adresse montre une partie d’une comparaison qui n’est pas sur cet appareil. Demandez un lien fait avec ${quoted("Partager")}\u00a0: il contient aussi les textes.`,
    method: (sender, own) =>
      `La page de l’expéditeur comparait avec la méthode ${isolate(sender)}, celle-ci avec la méthode ${isolate(own)}\u00a0: certains points peuvent différer de ce qu’il a vu.`,
    error: "Ce lien ne peut pas être ouvert",
    reasons: {
      cut: "La fin du lien manque. Les messageries et les logiciels de courrier coupent souvent les longs liens.",
      damaged: "Le lien a été altéré en chemin\u00a0: son contenu ne correspond plus à sa somme de contrôle.",
      "newer-version": "Le lien a été préparé avec une version plus récente de Muqabala.",
      "too-large": "Le lien contient plus que cette page n’accepte.",
      "not-a-link": "Ce qui suit le signe # dans l’adresse n’est pas une comparaison.",
    },
    steps: {
      cut: "Redemandez le lien à l’expéditeur, par courrier électronique ou dans un fichier, et copiez-le en entier.",
      damaged: "Redemandez le lien à l’expéditeur et copiez-le en entier.",
      "newer-version":
        "Rechargez cette page pour obtenir la version la plus récente, puis ouvrez de nouveau le lien.",
      "too-large": "Demandez à l’expéditeur les articles eux-mêmes et déposez-les ici.",
      "not-a-link":
        "Vérifiez que l’adresse a été copiée en entier, de «\u202fhttps\u202f» au dernier caractère.",
    },
    untouched: "Votre propre comparaison, sur cet appareil, n’a pas été touchée.",
    home: "Aller à ma comparaison",
    start: "Aller à la page d’accueil",
  },

  offline: {
    label: "Version de l’application",
    updated:
      "Une nouvelle version de Muqabala est prête. Votre comparaison est conservée pendant le chargement.",
    updateLater:
      "Une nouvelle version de Muqabala est prête. Rien n’est conservé sur cet appareil\u00a0: la charger maintenant ferait perdre cette comparaison. Elle viendra à votre prochaine visite.",
    reload: "Charger la nouvelle version",
    stored: {
      nothing: "Sans réseau, cette page ne fonctionne que tant qu’elle reste ouverte.",
      start:
        "Conservée sur cet appareil\u00a0: Muqabala s’ouvre sans réseau. Certains types de fichiers en demandent encore un.",
      all: "Conservée sur cet appareil avec toutes ses parties\u00a0: Muqabala s’ouvre et fonctionne sans réseau.",
    },
    share: {
      nothing:
        "Le contenu partagé n’est pas arrivé. Partagez-le encore une fois, ou enregistrez-le dans un fichier et déposez-le ici.",
      address:
        "Seule une adresse a été partagée, et Muqabala ne va rien chercher sur le web. Copiez le texte de l’article et collez-le, ou enregistrez la page dans un fichier et ouvrez-le.",
    },
  },

  saved: {
    page: "Page (.html)",
    pageHint:
      "Un seul fichier qui s’ouvre partout sans réseau, montre toutes les vues et se laisse modifier puis enregistrer à nouveau.",
    record: "Données (.json)",
    recordHint: "Un seul fichier pour d’autres programmes\u202f; Muqabala l’ouvre aussi.",
    done: (file) => `Enregistré\u00a0: ${isolate(file)}`,
    tooLarge: "La comparaison dépasse la taille d’un fichier. Retirez des articles.",
    failed:
      "La page n’a pas pu être faite, car une partie de l’application manque. Rechargez cette page et enregistrez à nouveau, ou enregistrez les données (.json).",
    alone: (file, left) =>
      `${isolate(file)} est une comparaison entière et a été ouvert seul\u202f; n’ont pas été ajoutés\u00a0: ${leftOut(left)}. Déposez-les à nouveau pour les y ajouter.`,
    problems: {
      cut: (file) =>
        `La fin de ${isolate(file)} manque\u00a0: il n’a pas été copié ou téléchargé en entier. Redemandez-le\u202f; rien n’a changé ici.`,
      damaged: (file) =>
        `${isolate(file)} a été modifié\u00a0: son contenu ne correspond plus à sa somme de contrôle. Redemandez-le\u202f; rien n’a changé ici.`,
      "newer-version": (file) =>
        `${isolate(file)} a été enregistré par une version plus récente de Muqabala. Rechargez cette page pour obtenir la dernière version, ou ouvrez le fichier avec la page d’où il vient\u202f; rien n’a changé ici.`,
      "too-large": (file) =>
        `${isolate(file)} est plus grand qu’une comparaison peut l’être et n’a pas été ouvert\u202f; rien n’a changé ici.`,
      "not-ours": (file) =>
        `${isolate(file)} n’est pas une comparaison enregistrée par Muqabala. Pour comparer des articles, déposez leurs textes, pages ou documents.`,
      unreadable: (file) =>
        `${isolate(file)} n’a pas pu être lu. Vérifiez qu’il existe encore et que vous pouvez l’ouvrir.`,
    },
  },

  storage: {
    problems: {
      unavailable:
        "Ce navigateur ne permet pas à la page de conserver quoi que ce soit (fenêtre privée\u202f?). Vous pouvez travailler comme d’habitude, mais la comparaison sera perdue à la fermeture de la page\u00a0: partagez le lien avant.",
      blocked:
        "Un autre onglet contient une version plus ancienne de cette page, si bien que rien ne peut être conservé ici. Fermez les autres onglets de Muqabala et rechargez celui-ci.",
      newer:
        "Une version plus récente de Muqabala conserve des comparaisons sur cet appareil. Elles restent intactes, et cette page ne conserve rien\u00a0: rechargez-la pour obtenir la version plus récente.",
      full: "L’appareil n’a plus de place\u00a0: la dernière modification n’est pas conservée. Supprimez des comparaisons devenues inutiles ou libérez de la place\u00a0; un nouvel essai se fera de lui-même. D’ici là, ne fermez pas cette page, ou partagez d’abord le lien.",
      failed:
        "La dernière modification n’a pas pu être conservée sur cet appareil\u00a0; un nouvel essai se fera de lui-même. Partagez le lien ou copiez ce dont vous avez besoin avant de fermer la page.",
    },
    events: {
      split:
        "Cette comparaison a été modifiée au même moment dans un autre onglet. Les deux versions sont conservées\u00a0: cet onglet continue sur sa propre copie, l’autre se trouve parmi les comparaisons de cet appareil.",
      taken:
        "Cette comparaison a été modifiée dans un autre onglet\u00a0; la modification apparaît ici. Elle peut être annulée.",
      removed:
        "Cette comparaison a été supprimée dans un autre onglet. Elle reste ouverte ici\u00a0; votre prochaine modification la conservera de nouveau.",
      cleared:
        "Tout ce que l’application conservait sur cet appareil a été supprimé dans un autre onglet. Votre prochaine modification conservera de nouveau ce qui est ouvert ici.",
      newer:
        "Cette comparaison vient d’une version plus récente de Muqabala. Elle est restée intacte\u00a0: rechargez cette page pour l’ouvrir.",
      unreadable: "Cette comparaison est illisible. Elle est restée intacte.",
    },
    deleted: (n) =>
      plural(n, {
        one: "Toutes les données locales sont supprimées\u00a0: {n} comparaison et les réglages. Il n’en reste rien sur cet appareil.",
        other:
          "Toutes les données locales sont supprimées\u00a0: {n} comparaisons et les réglages. Il n’en reste rien sur cet appareil.",
      }),
  },

  kept: {
    heading: "Comparaisons sur cet appareil",
    recent: "Vos comparaisons",
    all: (n) =>
      plural(n, { one: "{n} comparaison sur cet appareil", other: "Les {n} comparaisons de cet appareil" }),
    none: "Aucune comparaison n’est conservée sur cet appareil.",
    untitled: (opening) => (opening === "" ? "Comparaison sans titre" : quoted(isolate(opening))),
    here: "ouverte dans cet onglet",
    open: (name) => `Ouvrir ${isolate(name)}`,
    changed: (time) => dateTime.format(time).replace(/(\d+):(\d+)/u, "$1\u00a0h\u00a0$2"),
    actions: (name) => `Actions pour ${isolate(name)}`,
    rename: "Renommer",
    name: "Nouveau nom",
    save: "Renommer",
    duplicate: "Dupliquer",
    copyOf: (title) => `${title} (copie)`,
    remove: "Supprimer",
    removeAsk: "Supprimer définitivement cette comparaison\u202f?",
    back: "La garder",
    newer: "issue d’une version plus récente, ne s’ouvre pas ici",
    space: (bytes) =>
      `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))}\u00a0Mo utilisés sur cet appareil.`,
    safe: "Le navigateur les garde jusqu’à ce que vous les supprimiez.",
    unsafe: "Le navigateur peut les effacer si l’appareil manque de place.",
    protect: "Demander au navigateur de les garder",
    refused: "Le navigateur n’a pas accepté. Partagez les liens de ce qui vous est indispensable.",
    nothing: "Ne rien conserver sur cet appareil",
    nothingHint:
      "Dès lors, une comparaison dure ce que dure sa page. Ce qui était déjà conservé reste jusqu’à ce que vous le supprimiez.",
    removeAll: "Supprimer toutes les données locales",
    removeAllAsk: (n) =>
      plural(n, {
        one: "Supprimer {n} comparaison, celle qui est ouverte et les réglages\u202f? C’est irréversible.",
        other:
          "Supprimer les {n} comparaisons, celle qui est ouverte et les réglages\u202f? C’est irréversible.",
      }),
    removeAllYes: "Tout supprimer",
  },

  merge: {
    heading: "Vous avez déjà cette comparaison",
    about: (title) =>
      `La comparaison que vous ouvrez a des articles qui figurent aussi dans ${quoted(isolate(title))} sur cet appareil. Ouvrez-la à côté de la vôtre, ou fusionnez les deux\u00a0: ce qui est commun reste, et là où vous différez, vous choisissez. Rien de ce qui est à vous n’est remplacé avant cela.`,
    agreed: (n) =>
      plural(n, {
        one: "{n} correction ou note est la même des deux côtés.",
        other: "{n} corrections et notes sont les mêmes des deux côtés.",
      }),
    differences: (n) => plural(n, { one: "{n} différence", other: "{n} différences" }),
    mine: "Chez moi",
    theirs: "Dans le lien",
    both: "Les deux, l’une après l’autre",
    allMine: "Tout de chez moi",
    allTheirs: "Tout du lien",
    allBoth: "Tout des deux côtés",
    nothing: "rien de tel",
    merge: "Fusionner",
    beside: "Ouvrir à côté de la mienne",
    done: "Les deux comparaisons sont fusionnées. L’annulation ramène à la vôtre.",
    same: "C’est la comparaison que vous avez ici\u00a0: rien ne diffère.",
    kinds: {
      title: "Titre",
      article: "Article",
      order: "Ordre des colonnes",
      outlet: "Média",
      headline: "Titre de l’article",
      author: "Auteur",
      date: "Date",
      address: "Adresse",
      language: "Langue du texte",
      event: "Événement",
      sentence: "Phrase",
      link: "Lien",
      cut: "Coupure",
      voice: "Voix",
      voiceMerge: "Une seule voix",
      voiceSplit: "Voix à part",
      namingMerge: "Un seul nom",
      namingSplit: "Nom à part",
      note: "Note",
      name: "Nom du point",
      absence: "Absent, vérifié",
      checked: "Point vérifié",
    },
    states: {
      same: "un seul point",
      different: "pas le même point",
      cut: "coupé avant ce mot",
      joined: "pas coupé avant ce mot",
      body: "fait partie de l’article",
      furniture: "ne fait pas partie de l’article",
      takenIn: "comparé",
      setApart: "mis à part",
      ownText: "texte du média",
      absent: "absent, vérifié",
      checked: "vérifié",
      split: "à part",
    },
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
      same: "Un autre média le donne avec les mêmes mots, à l’orthographe et à la flexion près. Cela peut venir d’une même agence ou d’un même communiqué et ne confirme rien.",
      reworded: "Le média dit la même chose en d’autres mots.",
      across:
        "Le média dit la même chose dans une autre langue que les autres. Les mots ne sont pas comparés.",
      otherVoice: "Le média l’attribue à une autre voix qu’un autre média.",
      possible: "Une phrase s’en approche, sous le seuil. Lisez les deux avant de vous y fier.",
      notFound:
        "Aucune phrase de ce texte ne s’en approche assez. Le point peut figurer ailleurs ou être venu plus tard\u202f; la phrase la plus proche est affichée.",
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

  history: {
    did: (what) => `Fait\u00a0: ${what}.`,
    done: (what) => `Annulé\u00a0: ${what}.`,
    again: (what) => `Rétabli\u00a0: ${what}.`,
    addArticles: "ajout d’articles",
    removeArticle: "retrait d’un article",
    replaceArticle: "remplacement du texte",
    renameOutlet: "nom du média",
    setDetails: "références de l’article",
    renameTitle: "titre",
    moveArticle: "ordre des colonnes",
    orderByDate: "colonnes rangées par date",
    setKind: "phrase de l’article ou non",
    takeIn: "article comparé quand même",
    setApart: "article mis à part",
    setLanguageOf: "langue",
    mergeVoices: "voix réunies",
    splitVoice: "voix séparée",
    setVoice: "voix",
    unsetVoice: "voix",
    mergeNaming: "noms réunis",
    splitNaming: "nom séparé",
    confirmLink: "correspondance confirmée",
    rejectLink: "correspondance rejetée",
    unlink: "dissociation",
    link: "association",
    mergePoints: "points réunis",
    splitPoint: "point scindé",
    cutAt: "phrase coupée",
    joinAt: "phrase recollée",
    moveMention: "passage déplacé",
    setAbsent: "absence vérifiée",
    unsetAbsent: "absence vérifiée",
    setChecked: "marque de vérification",
    renamePoint: "nom du point",
    setNote: "note",
    takeBack: "retrait d’une correction",
    openShared: "ouverture d’une comparaison",
    clear: "nouvelle comparaison",
    openKept: "comparaison ouverte",
    mergeShared: "comparaisons fusionnées",
    takeOver: "modification venue d’un autre onglet",
  },

  views: {
    list: (items) => sentenceList.format(items),
    percent,
    position: (at, of) => `${number(at)} sur ${number(of)}`,
    positionInWords: (at, of) => `phrase ${number(at)} sur ${number(of)}`,
    outlet: (siglum, name) => (name === "" ? siglum : `${siglum}, ${isolate(name)}`),
    point: (n) => `Point ${number(n)}`,
    ownText: "texte du média",
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

    points: {
      heading: "Points",
      label: "Points par média",
      help: "Les flèches passent d’une case à l’autre, Entrée ouvre le point.",
      column: "Point",
      counts: "Points à afficher",
      every: points,
      groups: { all: "dans tous les médias", some: "dans plusieurs", one: "dans un seul" },
      toCheck: "à vérifier",
      voiceDiffers: "attribué autrement",
      voicedBy: "Par la voix de",
      voicedByName: (voice) => `Par la voix de\u00a0: ${isolate(voice)}`,
      onlyIn: "Trouvé seulement dans",
      onlyInOutlet: (siglum) => `Trouvé seulement dans ${siglum}`,
      notFoundIn: "Non trouvé dans",
      notFoundInOutlet: (siglum) => `Non trouvé dans ${siglum}`,
      search: "Chercher dans les textes",
      clear: "Afficher tous les points",
      shown: (n, of) =>
        n === of
          ? points(of)
          : plural(n, {
              one: `{n} affiché sur ${points(of)}`,
              other: `{n} affichés sur ${points(of)}`,
            }),
      none: "Aucun point ne correspond à ce qui est choisi.",
      empty: "Aucun point n’a été trouvé dans ces textes.",
      layout: "Disposition",
      matrix: "Tableau",
      list: "Liste",
      order: "Ordre",
      orders: {
        event: "de l’événement",
        groups: "points communs d’abord",
        difference: "les plus différents d’abord",
      },
      figures: "chiffres différents",
      wordingDiffers: "formulés autrement",
      quoted: "entre guillemets",
      edited: "corrigés par vous",
      hasNote: "avec une note",
      about: "Points",
      filters: "Filtres",
      remove: (filter) => `Retirer le filtre\u00a0: ${filter}`,
      display: "Affichage",
      density: "Cases",
      densities: { icons: "signes seuls", line: "une ligne", full: "texte entier" },
      orderAs: (siglum) => `comme dans ${siglum}`,
      missingIn: (siglum) => `non trouvé dans ${siglum}`,
      columns: "Colonnes",
      putAway: "Masquer cette colonne",
      bringBack: "Afficher toutes les colonnes",
      away: (sigla) => `Colonnes masquées\u00a0: ${sentenceList.format(sigla)}`,
      rename: "Nommer le média",
      earlier: "Avancer d’une place",
      later: "Reculer d’une place",
      elsewhere: (n) =>
        plural(n, {
          one: "{n} phrase hors des points contient ces mots",
          other: "{n} phrases hors des points contiennent ces mots",
        }),
      readHit: (siglum, position) => `${siglum}, ${position}\u00a0: montrer dans la lecture`,
      furniture: "ne fait pas partie de l’article",
      done: "Terminé",
      notice:
        "Compare les formulations des textes que vous avez chargés. «\u202fNon trouvé\u202f» ne signifie pas que le média l’a passé sous silence\u00a0: il a pu en parler ailleurs ou plus tard. Lisez les phrases avant de publier.",
    },

    card: {
      close: "Fermer le point",
      previous: "Point précédent",
      next: "Point suivant",
      of: (at, of) => `${number(at)} / ${number(of)}`,
      summary: {
        same: (sigla) => `mêmes mots dans ${sentenceList.format(sigla)}`,
        reworded: (sigla) => `reformulé dans ${sentenceList.format(sigla)}`,
        across: (sigla) => `même point, dans une autre langue, dans ${sentenceList.format(sigla)}`,
        possible: (sigla) => `correspondance possible dans ${sentenceList.format(sigla)}`,
        notFound: (sigla) => `non trouvé dans ${sentenceList.format(sigla)}`,
        absent: (sigla) => `absent, vérifié, dans ${sentenceList.format(sigla)}`,
        only: (sigla) => `trouvé seulement dans ${sentenceList.format(sigla)}`,
        whole: (having, parts) => `${having}\u00a0: ${parts.join("\u00a0; ")}`,
      },
      agency: "Les mêmes mots dans plusieurs médias peuvent venir d’une même agence ou d’un même communiqué.",
      against: "Différences de mots par rapport à",
      noDifferences: "Sans marques",
      having: (n, of) =>
        plural(n, { one: `Dans {n} média sur ${number(of)}`, other: `Dans {n} médias sur ${number(of)}` }),
      marks: {
        "other-word": "autres mots",
        figure: "chiffre ou date",
        name: "nom ou titre",
        negation: "négation ou certitude",
        added: "seulement ici",
        spelling: "graphie ou flexion",
        order: "autre place",
        shared: "nom, nombre ou sens commun",
      },
      onlyIn: (siglum) => `Seulement dans ${siglum}`,
      actions: "Que faire de ce point",
      copy: "Copier",
      copyMarkdown: "En Markdown",
      copyQuotation: "Comme citation",
      copyLink: "Lien vers ce point",
      copied: "Copié.",
      copyFailed: "Le navigateur n’a pas permis la copie.",
      unfold: "Afficher la phrase entière",
      nextBest: "Autres candidats",
      matched: "Ce qui a été rapproché",
      /** Before words of a quotation and, in brackets, what they mean. */
      sharedMeanings: "En commun avec les mots comparés\u00a0:",
      otherLanguage: "Dans une autre langue\u00a0: les mots ne sont pas comparés.",
      voice: "Voix",
      cue: "Mots introducteurs\u00a0",
      via: (voices) => `par l’intermédiaire de ${sentenceList.format(voices.map(isolate))}`,
      confidence: {
        explicit: "nommée dans la phrase",
        carried: "reprise de ce qui précède",
        inferred: "déduite",
      },
      read: "Afficher dans la lecture",
      readName: (siglum) => `Afficher ${siglum} dans la lecture`,
      leaveOut: "Écarter cette phrase",
      figures: "Chiffres qui diffèrent",
      why: "Pourquoi ce rapprochement",
      score: percent,
      steps: { clear: "net", likely: "probable", check: "à vérifier" },
      howSure: "Degré de confiance",
      checked: {
        oneLanguage: (step, right, of) =>
          `Les deux textes sont dans une même langue. Sur ${number(of)} correspondances de ce genre dites ${quoted(step)} et vérifiées à la main, ${number(right)} étaient justes.`,
        twoLanguages: (step, right, of) =>
          `Les textes sont en deux langues. Sur ${number(of)} correspondances de ce genre dites ${quoted(step)} et vérifiées à la main, ${number(right)} étaient justes.`,
      },
      sharedWords: "Mots communs",
      speaksFor: "Va dans ce sens",
      speaksAgainst: "Va à l’encontre",
      contrasts: "Ce qui diffère",
      relation: {
        same: "même contenu",
        narrower: "en dit moins",
        broader: "en dit plus",
        altered: "dit autre chose",
      },
      relationOf: (a, b) => `${a} par rapport à ${b}`,
      noLink: "Rapprochés par l’intermédiaire des autres médias.",
      nearest: "Phrase la plus proche",
      nearestScore: (share) => `ressemblance ${percent(share)}, sous le seuil`,
      likeness: (share) => `ressemblance ${percent(share)}`,
      possible: "Correspondance possible – à vérifier",
      noNearest: "Aucune phrase ne s’en approche.",
      contrast: {
        number: "nombre",
        name: "nom",
        negation: "négation",
        certainty: "degré de certitude",
        actor: "qui agit",
        place: "lieu",
        date: "date",
      },
      kinds: {
        word: "même mot",
        spelling: "autre graphie",
        stem: "même radical",
        concept: "même sens",
        name: "nom",
        number: "nombre",
      },
    },

    /** The browser's own translator. */
    translation: {
      ask: "Traduire dans ce navigateur",
      askAndGet: "Traduire dans ce navigateur (il télécharge d’abord les langues)",
      working: "Traduction en cours…",
      machine:
        "Traduction automatique faite par votre navigateur sur cet appareil. Elle ne sert pas à la comparaison.",
      failed: "Le navigateur n’a pas pu traduire ce passage.",
    },

    overview: {
      counts: "Nombre de points",
      outlets: "Média par média",
      outlet: "Média",
      shared: "partagés",
      only: "ici seulement",
      strip: "Place des points, de l’attaque à la chute",
      speaks: "Qui parle",
      legend: { all: "dans tous les médias", some: "dans certains", one: "trouvé seulement ici" },
      sharedOf: (outlet, n) =>
        `${outlet}\u00a0: ${plural(n, { one: "{n} point que d’autres donnent aussi", other: "{n} points que d’autres donnent aussi" })}`,
      onlyOf: (outlet, n) =>
        `${outlet}\u00a0: ${plural(n, { one: "{n} point trouvé seulement ici", other: "{n} points trouvés seulement ici" })}`,
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
      onlyOfTwo: (a, b, n) =>
        plural(n, {
          one: `{n} point dans ${a}, non trouvé dans ${b}`,
          other: `{n} points dans ${a}, non trouvés dans ${b}`,
        }),
      first: "À regarder d’abord",
      alone: "En tête d’un seul média",
    },

    voices: {
      heading: "Voix",
      shares: "Mots par voix",
      words,
      wordsOf: (voice, n) => `${isolate(voice)}\u00a0: ${words(n)}`,
      figureOf: (voice, figure) => `${isolate(voice)}\u00a0: ${figure}`,
      inferred: "déduite, non nommée dans la phrase",
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

    corrections: {
      byHand: "à la main",
      menu: (siglum) => `Corriger les mots ${deSiglum(siglum)}`,
      pointMenu: "Corriger le point",
      confirm: "C’est le même point",
      confirmName: (siglum) => `La phrase ${deSiglum(siglum)} est le même point`,
      reject: "Ce n’est pas ce point",
      rejectName: (siglum) => `La phrase ${deSiglum(siglum)} n’est pas ce point`,
      confirmed: "confirmé par vous",
      move: "Déplacer vers un autre point…",
      cut: "Couper la phrase à un mot…",
      choose: "Choisir la phrase…",
      chooseName: (siglum) => `Choisir la phrase ${deSiglum(siglum)} qui dit le point`,
      absent: "Absent – vérifié",
      absentName: (siglum) => `Pas dans ${siglum}\u00a0: j’ai lu l’article`,
      notAbsent: "Retirer «\u202fabsent – vérifié\u202f»",
      merge: "Réunir avec un autre point…",
      split: "Séparer le point…",
      rename: "Renommer le point…",
      checked: "Vérifié",
      check: "Marquer comme vérifié",
      uncheck: "Non vérifié",
      note: "Note",
      addNote: "Écrire une note",
      noteOnPoint: "Note sur ce point",
      noteOnWords: (siglum) => `Note sur les mots ${deSiglum(siglum)}`,
      saved: "La note est gardée quand vous quittez le champ.",
      noteOnArticle: (siglum) => `Note sur l’article ${deSiglum(siglum)}`,
      replace: "Remplacer le texte…",
      replaceHint:
        "Corrections et notes suivent leurs mots dans le nouveau texte. Celles dont les mots ont disparu sont gardées et listées.",
      replaceName: (siglum) => `Nouveau texte ${deSiglum(siglum)}`,
      replaceDo: "Remplacer",
      pickPoint: { move: "Vers quel point\u202f?", merge: "Avec quel point\u202f?" },
      pickSentence: (outlet) => `Quelle phrase de ${isolate(outlet)} dit le point\u202f?`,
      search: "Rechercher",
      noneFits: "Rien ne correspond à ces mots.",
      nearestHere: "la plus proche",
      cutHeading: "Avant quel mot commence un autre point\u202f?",
      cutHint: "Une limite se place avant le mot choisi\u202f; choisir de nouveau ce mot la retire.",
      isCut: (word) => `Une limite se trouve avant ${isolate(word)}`,
      splitHeading: "Quels mots deviennent un point à part\u202f?",
      splitDo: "Séparer",
      nameHeading: "Nom du point",
      nameHint: "Un nom vide montre de nouveau les mots du texte.",
      save: "Enregistrer",
    },

    review: {
      progress: (done, of) => `${number(done)} sur ${number(of)} vérifiés`,
      next: "Prochain à vérifier",
      unplaced: (n) =>
        plural(n, {
          one: "{n} correction ou note ne trouve pas sa place dans cette comparaison.",
          other: "{n} corrections ou notes ne trouvent pas leur place dans cette comparaison.",
        }),
      showUnplaced: "Afficher",
      unplacedHint: "Elles sont gardées et valent de nouveau quand leur article ou ses mots reviennent.",
      remove: "Retirer",
      kinds: {
        link: "Rapprochement",
        cut: "Limite dans une phrase",
        sentence: "Phrase dans ou hors de l’article",
        voice: "Voix",
        note: "Note",
        name: "Nom d’un point",
        absence: "Absent – vérifié",
        checked: "Vérifié",
      },
      why: {
        article: "son article n’est pas chargé",
        words: "ses mots ne sont plus dans le texte",
        event: "ses articles rapportent des événements différents",
        point: "ses mots ne font partie d’aucun point",
      },
    },

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
        empty: "Aucune personne, groupe, lieu ou acte n’a été trouvé sous plusieurs noms.",
        kinds: { person: "personne", group: "groupe", place: "lieu", act: "acte", other: "chose" },
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

    reader: {
      label: "Articles côte à côte",
      columns: "Colonnes affichées",
      show: (siglum) => `Afficher ${siglum}`,
      earlier: "Colonnes précédentes",
      later: "Colonnes suivantes",
      back: "Revenir où j’en étais",
      number: (n, also, notIn) =>
        [
          `Point ${number(n)}`,
          also.length > 0 ? `aussi dans ${sentenceList.format(also)}` : "trouvé seulement ici",
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

    features: {
      sharedWords: "La plupart des mots sont communs.",
      containedWords: "L’un dit presque tous les mots de l’autre.",
      manyWords: "Plusieurs mots rares ici sont communs.",
      rarestWord: "Un mot très rare ici est commun.",
      sharedConcepts: "Des mots différents de même sens.",
      wordOrder: "Les mots sont dans le même ordre.",
      standsOut: "Aucune autre phrase ne s’en approche autant.",
      bestMatch: "Chacune est la plus proche de l’autre.",
      noRival: "Aucune autre phrase n’est plus proche.",
      sharedNumbers: "Les mêmes nombres.",
      sameVoice: "La même voix.",
      sentences: "La phrase voisine concorde aussi.",
      neighbours: "Ce qui les entoure se ressemble.",
      scoredSentences: "La phrase voisine a été rapprochée aussi.",
      scoredNeighbours: "Les phrases d’avant et d’après ont été rapprochées aussi.",
      third: "Un troisième média concorde avec les deux.",
      thirds: "Plusieurs autres médias concordent avec les deux.",
      bothLead: "Toutes deux figurent en tête.",
      otherNumbers: "Les nombres diffèrent.",
      negation: "L’une est niée, l’autre non.",
      otherVoice: "Une autre voix.",
      rival: "Une autre phrase est plus proche.",
      rivals: "D’autres phrases sont plus proches.",
    },
  },

  ladder: {
    same: "mêmes mots",
    reworded: "reformulé",
    across: "même point",
    otherVoice: "attribué autrement",
    possible: "correspondance possible – à vérifier",
    notFound: "non trouvé",
    absent: "absent – vérifié",
    only: "trouvé seulement ici",
    ownText: "sans attribution (texte du média)",
  },
};

/** The first names of a list, and how many more there are. */
function leftOut(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(isolate);
  const more = names.length - shown.length;
  return sentenceList.format(
    more === 0 ? shown : [...shown, plural(more, { one: "{n} autre", other: "{n} autres" })],
  );
}
