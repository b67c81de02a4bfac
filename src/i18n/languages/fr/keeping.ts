import { isolate } from "../../format.ts";
import type { keeping as English } from "../en/keeping.ts";
import { dateTime, leftOut, number, plural, quoted } from "./say.ts";

/** French strings of what the device keeps, two readers' work joined, and the steps of undo. */
export const keeping: typeof English = {
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
    setKind: "phrase comptée ou écartée",
    countedIn: "phrase comptée dans l’article",
    leftOut: "phrase écartée de l’article",
    takeIn: "article comparé quand même",
    setApart: "article mis à part",
    setLanguageOf: "langue d’un texte",
    mergeVoices: "voix réunies",
    splitVoice: "voix séparée",
    setVoice: "voix indiquée à la main",
    unsetVoice: "voix rétablie telle que trouvée",
    mergeNaming: "noms réunis",
    splitNaming: "nom séparé",
    confirmLink: "correspondance confirmée",
    rejectLink: "correspondance rejetée",
    unlink: "passage retiré du point",
    link: "phrase rattachée au point",
    mergePoints: "points réunis",
    splitPoint: "point scindé",
    cutAt: "phrase coupée",
    joinAt: "phrase recollée",
    moveMention: "passage déplacé",
    setAbsent: "noté absent, vérifié",
    unsetAbsent: "n’est plus noté absent",
    setChecked: "marque de vérification d’un point",
    markedChecked: "point marqué comme vérifié",
    unmarkedChecked: "marque de vérification retirée du point",
    renamePoint: "nom du point",
    setNote: "note",
    takeBack: "retrait d’une correction",
    openShared: "ouverture d’une comparaison",
    clear: "nouvelle comparaison",
    openKept: "comparaison ouverte",
    mergeShared: "comparaisons fusionnées",
    takeOver: "modification venue d’un autre onglet",
  },
};
