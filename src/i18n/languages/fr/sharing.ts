import { isolate } from "../../format.ts";
import type { sharing as English } from "../en/sharing.ts";
import { number, plural, quoted, sentenceList } from "./say.ts";

/** French strings of what goes out: links, files, exports; the app without a network. */
export const sharing: typeof English = {
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
      lead: "Mots juste avant le point",
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
      `Une partie de l’adresse n’a pas pu être lue, peut-être parce que sa fin a été coupée\u00a0: ${sentenceList.format(parts)}. Cela s’affiche comme au départ\u202f; les articles sont complets.`,
    about: {
      v: "la vue",
      p: "le point",
      of: "le point",
      at: "l’endroit dans le texte",
      in: "un filtre",
      only: "un filtre",
      not: "un filtre",
      voice: "un filtre",
      with: "un filtre",
      q: "la recherche",
      order: "l’ordre",
      as: "la disposition",
      density: "la disposition",
      hide: "les colonnes masquées",
      against: "le média de comparaison",
      words: "la partie de Formulation",
    },
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
};
