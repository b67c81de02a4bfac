import { isolate } from "../../format.ts";
import type { incoming as English } from "../en/incoming.ts";
import { leftOut, number, percent, plural, points } from "./say.ts";

/** French strings of what comes in: files, pasted texts, their outlets, the analysis. */
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

  files: {
    label: "À propos des fichiers",
    empty: (file) =>
      `${isolate(file)} est vide. Enregistrez-y le texte de l’article, puis déposez-le de nouveau.`,
    wordless: (file) =>
      `${isolate(file)} ne contient aucun mot, seulement des chiffres ou des signes. Déposez le fichier de l’article, ou collez son texte.`,
    short: (file, count) =>
      `${isolate(file)} ne compte que ${plural(count, { one: "{n} mot", other: "{n} mots" })}\u00a0: à peine un point à comparer. Il a été pris\u202f; si l’article est plus long, déposez ou collez son texte entier et retirez celui-ci.`,
    noBody: (file) =>
      `Rien dans ${isolate(file)} ne se lit comme le texte d’un article\u00a0: seulement des titres, ou des mots qui l’entourent, comme des menus. Il a été pris, mais n’a aucun point à comparer. Déposez l’article entier ou collez son texte.`,
    image: (file) =>
      `${isolate(file)} est une image. Copiez le texte de l’article depuis la page et collez-le, ou enregistrez-le dans un fichier texte.`,
    media: (file) =>
      `${isolate(file)} est un son ou une vidéo. Collez-en une transcription, ou déposez ses sous-titres (.srt, .vtt).`,
    locked: (file) =>
      `${isolate(file)} est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe et déposez-le de nouveau, ou copiez et collez le texte de l’article.`,
    oldOffice: (file) =>
      `${isolate(file)} est au format d’Office d’avant 2007 (.doc, .xls, .ppt) ou protégé par un mot de passe. Ouvrez-le et enregistrez-le en .docx ou en texte brut.`,
    outlookMail: (file) =>
      `${isolate(file)} est un message au format d’Outlook (.msg). Enregistrez-le là-bas en texte ou en HTML et déposez ce fichier, ou copiez le texte de l’article et collez-le.`,
    webArchive: (file) =>
      `${isolate(file)} est une page archivée par Safari. Enregistrez-y la page au format «\u202fSource de la page\u202f» et déposez ce fichier, ou copiez le texte de l’article et collez-le.`,
    shortcut: (file) =>
      `${isolate(file)} ne contient que l’adresse d’une page, et Muqabala ne va rien chercher sur le web. Ouvrez la page, enregistrez-la et déposez ce fichier, ou copiez le texte de l’article et collez-le.`,
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
    folderEmpty: (folder) =>
      `Le dossier ${isolate(folder)} ne contient aucun fichier qui puisse être un article. Mettez-y des fichiers texte, des pages enregistrées ou des documents, puis déposez-le de nouveau.`,
    folderCut: (folder, limit) =>
      `Le dossier ${isolate(folder)} contient plus de ${number(limit)} fichiers\u202f; les suivants n’ont pas été regardés. Déposez un dossier plus petit, ou les articles eux-mêmes.`,
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
    tooMuch: (count, limit, left, taken) =>
      `Ensemble, ces articles seraient trop longs pour être comparés\u00a0: ${number(count)} articles comptent au plus ${number(limit)} caractères en tout. ${taken > 0 ? `Pris\u00a0: ${number(taken)}\u202f; non pris` : "Non pris"}\u00a0: ${leftOut(left)}. Réduisez-les aux articles eux-mêmes, ou comparez-en moins.`,
    tooMany: (taken, limit, left) =>
      `Une comparaison compte au plus ${number(limit)} articles. Les ${number(taken)} premiers ont été pris\u202f; n’ont pas été pris\u00a0: ${leftOut(left)}.`,
    encoding: (file, encoding) =>
      `${isolate(file)} n’est pas en UTF-8 et a été lu comme ${isolate(encoding)}. Si ses lettres semblent fausses, choisissez un autre encodage.`,
    folded: (unread, notes) =>
      [
        ...(unread > 0 ? [plural(unread, { one: "{n} fichier non lu", other: "{n} fichiers non lus" })] : []),
        ...(notes > 0 ? [plural(notes, { one: "{n} remarque", other: "{n} remarques" })] : []),
      ].join(", "),
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
