import type { LanguageData } from "../languageData.ts";

export const french: Partial<LanguageData> = {
  abbreviations:
    "m mm mme mmes mlle mlles dr pr me mgr st ste cf etc ex p pp vol art janv févr avr juil sept oct nov déc av bd gén col cap env n no tél",
  units: "etc",
  starters: "le la les il elle ils elles un une des ce cette ces en dans pour mais et on nous vous",
  furniture: `!téléchargez l'application|!abonnez-vous à|!votre boîte mail|!dans votre boîte|!recevez|la rédaction vous conseille|réservé aux abonnés|!rejoignez|chaîne whatsapp|!il vous reste|!suivez toute|signaler une erreur|!pour aller plus loin|temps de lecture|ajouter un commentaire|écouter l'article|
    lire aussi|à lire aussi|lire également|lire la suite|a lire aussi|!inscrivez-vous|!abonnez-vous|je m'abonne|s'abonner|newsletter|
    notre lettre|!tous droits réservés|!reproduction interdite|!réagir à cet article|partager sur|partager :|partager cet article|
    !soutenez-nous|sans publicité ni actionnaire|faire un don|offrir l'article|réutiliser ce contenu|ajouter à vos sélections|
    mentions légales|politique de confidentialité|cookies|se connecter|connectez-vous|créer un compte|suivez-nous|les plus lus|
    articles liés|sur le même sujet|à voir aussi|voir aussi|cliquez ici|!laisser un commentaire|commentaires|
    !est apparu en premier sur|publicité|accéder au contenu|aller au contenu|téléchargez|contenu sponsorisé|cet article est réservé`,
  furnitureStarts:
    "lire :|tags :|tags:|mots-clés|source :|source:|crédit|photo :|©|partager|contribuer|accueil|imprimer|envoyer|rubrique|thèmes",
  relatedHeadings:
    "lire aussi|à lire aussi|sur le même sujet|articles liés|les plus lus|à voir aussi|voir aussi|à ne pas manquer|nos derniers articles|dans la même rubrique|vous aimerez aussi",
  bylines: "par|propos recueillis|publié le|mis à jour|récit|de notre correspondant|de notre envoyé",
  afterComma: `qui|dont|où|tandis|alors que|alors il|alors elle|alors ils|alors elles|alors on|alors un|alors une|ainsi que|avant de|avant que|après que|après avoir|sans|
    tout en|en appelant|en précisant|en ajoutant|en soulignant|en affirmant|en rappelant|en estimant|en indiquant|en dénonçant|en demandant|en évoquant|contre|car|puisque|parce que|si bien que|ce qui|ce que|le temps de|le jour même|non sans|et que|et qui|et dont|bien que`,
  anywhere: "tandis|alors que|et que|et qui|et dont|puisque",
  whenLong: "qui|après que|après avoir|afin de|afin que|lorsque",
  coordinators: "et mais ou",
  verb: /^(?:est|sont|a|ont|avait|avaient|etait|etaient|sera|seront|fut|furent|va|vont|fait|font|doit|doivent|peut|peuvent|veut|dit|disent|annonce|affirme|juge|laisse|vante|campe|recuse|tait|table|defend|dement|etre|avoir|invite|presse|exige|accuse|salue|condamne|craint|redoute|entend|espere|pense|croit|sait|voit|montre|confirme|reconnait|maintient|envisage|poursuit|ouvre|ferme|lance|donne|trouve|permet|devient|revient|arrive|commence|continue|menace|propose|reunit|rassemble|participe|accepte|rejette|conteste|critique|plaide|mise|parle|repond|suspend|cite|publie|attend|rappelle|promet|met|prend|refuse|recuse|demande|ajoute|souligne|explique|precise|pour|denonce|estime|assure|indique|reclame|prevoit|appelle|evoque|tient|vient|reste|compte|vise|s'\p{L}+|n'\p{L}+|\p{L}{3,}(?:ait|aient|era|eront|erait|eraient|ira|iront))$/u,
  notVerbs:
    "pendant durant suivant avant devant auparavant cependant maintenant autant tant enfant montant restaurant representant habitant manifestant dirigeant geant important etudiant commandant assaillant militant combattant pour fait lait trait retrait portrait attrait souhait extrait parfait",
  participle: /^(?:\p{L}{3,}ant)$/u,
  colonOpens: true,
  subjectEnds:
    "de du des à au aux en dans sur pour par avec que qui contre entre sans chez vers sous dont où",
  subjectBeforeVerb: true,
  subjects: "il elle ils elles on nous je vous y en ne se lui leur",
  frames:
    "selon|d'apres|a declare|a indique|a affirme|a prevenu|a ajoute|a-t-il|a-t-elle|ont indique|a fait savoir",
};
