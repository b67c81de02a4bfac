import { isolate } from "../../format.ts";
import type { files as English } from "../en/files.ts";
import { leftOut, number, plural } from "./say.ts";

/** French strings of what is told of files: why one was not read, and what is to be known of one that was. */
export const files: typeof English = {
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
    `${isolate(file)} est trop long\u00a0: un article compte au plus ${number(limit)} caractères. Réduisez-le à l’article lui-même et ajoutez-le de nouveau.`,
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
};
