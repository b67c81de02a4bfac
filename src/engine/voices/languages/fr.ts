import { classes, stems } from "./classes.ts";
import { conjugated, listedForms, type Endings } from "./latinForms.ts";
import { particleTable, phrases, wordSet, type Agreement, type LanguagePack } from "./pack.ts";

/** Regular verbs in -er: present, imperfect, future, participles; infinitives report nothing. */
const ER: Endings = {
  finite: [
    ["e", "s"],
    ["ent", "p"],
    ["é"],
    ["ée"],
    ["ait", "s"],
    ["aient", "p"],
    ["era", "s"],
    ["erait", "s"],
    ["eront", "p"],
    ["èrent", "p"],
    ["a", "s"],
  ],
  participle: ["ant"],
};
/** The same for stems in -g: "juge", "jugeant". */
const GER: Endings = {
  finite: [["e", "s"], ["ent", "p"], ["é"], ["ait", "s"], ["eait", "s"], ["era", "s"]],
  participle: ["eant"],
};

const SAY = [
  ...conjugated(
    "affirm déclar ajout précis indiqu expliqu assur estim soulign rappel not observ signal confi lanc répliqu martel insist confirm racont rapport relat révél témoign souffl ironis raill pest répét clam jur regrett s'alarm considér suggér avou pens argument commen comment avertiss tranch plaid dénonç déplor not rétorqu évoqu tempêt mentionn détaill s'exclam alert pronostiqu glos grinc fustig",
    ER,
    "say",
  ),
  ...conjugated("jug interrog", GER, "say"),
  ...listedForms(
    `dit disent disait disaient dira / disant
annonce annoncent annoncé annonçait / annonçant
prévient préviennent prévenu prévenait / prévenant
répond répondent répondu répondait / répondant
soutient soutiennent soutenu soutenait / soutenant
reconnaît reconnait reconnaissent reconnu / reconnaissant
écrit écrivent écrivait / écrivant
admet admettent admis / admettant
promet promettent promis / promettant
prétend prétendent prétendu / prétendant
dément démentent démenti démentait / démentant
réagit réagissent réagi réagissait / réagissant
conclut concluent conclu / concluant
poursuit poursuivent poursuivi / poursuivant
renchérit renchérissent renchéri
avertit avertissent averti / avertissant
craint craignent craint
croit croient
fait
rappelle rappellent rappelé / rappelant
répète répètent répété / répétant
révèle révèlent révélé / révélant
considère considèrent considéré / considérant
espère espèrent espéré / espérant
tempère tempèrent tempéré
lance lancent lancé lançait / lançant
dénonce dénoncent dénoncé / dénonçant
nuance nuancent nuancé
prévoit prévoient prévu / prévoyant
s'agace s'agacent agacé
s'inquiète inquiète inquiètent
soupire soupirent soupiré
propose proposent proposé / proposant
table tablent
vante vantent vanté / vantant
emporte emportent
indigne indignent indigné
insurge insurgent insurgé
étonne étonnent étonné
réjouit réjouissent réjoui
désole désolent désolé
glisse glissent glissé
reprend reprennent
enchaîne enchaînent enchaîné
tonne tonnent tonné
fulmine fulminent fulminé
pointe pointent pointé / pointant
concède concèdent concédé / concédant
objecte objectent objecté
constate constatent constaté / constatant
justifie justifient justifié / justifiant
conseille conseillent conseillé
recommande recommandent recommandé
montre montrent`,
    "say",
  ),
];
const STANCE = [
  ...conjugated(
    "demand réclam accus salu condamn critiqu refus rejet exhort redout souhait félicit exig récus contest approuv remerci revendiqu",
    ER,
    "stance",
  ),
  ...listedForms(
    `exige exigent exigé / exigeant
veut veulent voulait
entend
défend défendent défendu / défendant
mise misent misé
campe campent
invite invitent invité / invitant
envisage envisagent envisagé
met mettent
renvoie renvoient
rejette rejettent rejeté
attribue attribuent attribué / attribuant
invoque invoquent invoqué invoquait / invoquant
menace menacent menacé / menaçant
appelle appellent appelé / appelant
reproche reprochent reproché / reprochant
prône prônent prôné
implore implorent imploré
dénombre dénombrent
recense recensent
chiffre chiffrent
comptabilise comptabilisent
évalue évaluent`,
    "stance",
  ),
];

const person = (gender: "m" | "f"): Agreement => ({ gender, number: "s" });

export const french: LanguagePack = {
  language: "fr",
  verbFirst: false,
  verbs: new Map([...STANCE, ...SAY]),
  contained: phrases("peut-on lire dans|lit-on dans|indique-t-on dans"),
  accordingTo: phrases(
    "selon|d'après|à en croire|aux dires de|aux dires du|de l'avis de|de l'avis du|de l'aveu de|aux yeux de|aux yeux du|au dire de|au dire du|à entendre|de source|de sources|de bonne source|citant",
  ),
  formulas: phrases("selon lui|selon elle|selon eux|selon elles|à ses yeux|d'après lui|d'après elle"),
  blockers: wordSet("été être est sont"),
  headLast: false,
  placeSubject: false,
  particles: particleTable(
    "fait font: savoir valoir état part | table tablent: sur | mise misent misé: sur | campent campe: sur | met mettent: en | appelle appellent appelé appelant: de à au aux | menace menacent menaçant: de | lance lancé lancent: «",
  ),
  weak: new Set(),
  objectVerbs: new Set(),
  complementisers: wordSet("que qu' si comment pourquoi"),
  tellingVerbs: new Set(),
  countingVerbs: wordSet(
    "dénombre dénombrent recense recensent chiffre chiffrent comptabilise comptabilisent évalue évaluent",
  ),
  documentVerbs: wordSet("montre montrent"),
  impersonal: wordSet("on"),
  stressed: wordSet("lui elle eux elles"),
  between: wordSet(
    "a ont avait avaient est sont était aura auront aurait ne n' se s' y en l' le lui leur pas plus aussi également déjà toutefois notamment encore ainsi pourtant même toujours simplement bien d'ailleurs ailleurs par outre ensuite enfin nettement",
  ),
  actVerbs: wordSet("annonce annoncent annoncé"),
  insiders: new Set(),
  openers: wordSet(
    "mais et or car donc alors quant aux au à enfin puis si comme depuis hier lundi mardi mercredi jeudi vendredi samedi dimanche",
  ),
  stops: wordSet(
    "que qui dont où quand lorsque lorsqu aux lors durant devant comme mais et ou donc or car ni si puisque parce alors tandis dans sur sous avec sans pour par contre vers chez entre selon depuis pendant après avant à en lundi mardi mercredi jeudi vendredi samedi dimanche hier est sont a ont avait était ne ce c'est cela ça y",
  ),
  inner: wordSet("de du des d' la le les l' à aux au pour un une en al el ben ibn"),
  relatives: wordSet("qui"),
  contrasts: wordSet("mais tandis quand contre dont qui"),
  tails: phrases(
    "alors que|sans pour autant|sans que|quelques heures|quelques jours|au lendemain|à la veille|au moment où|lorsque|le jour même|avant de|après avoir",
  ),
  adjuncts: wordSet(
    "lors durant devant aux à la le les l' un une dans sur en presse communiqué entretien tribune message soir soirée matin matinée journée lundi mardi mercredi jeudi vendredi samedi dimanche hier publié journalistes conférence antenne micro radio plateau bfmtv afp tweet point substance outre savoir valoir",
  ),
  pronouns: new Map<string, Agreement>([
    ["il", person("m")],
    ["elle", person("f")],
    ["ils", { gender: "m", number: "p" }],
    ["elles", { gender: "f", number: "p" }],
    ["on", {}],
  ]),
  possessives: wordSet("son sa ses leur leurs"),
  statements: stems(
    "fr",
    "communiqué déclaration note lettre rapport message entretien tribune avis décompte estimations chiffres premières données",
  ),
  roles: classes("fr", {
    "": "porte-parole porte parole président présidente directeur directrice secrétaire général générale cheffe patron patronne dirigeant dirigeante délégué déléguée député députée sénateur sénatrice élu élue responsable leader commandant avocat avocate juge procureur expert experte analyste chercheur chercheuse médecin témoin habitant habitante professeur ambassadeur émissaire coordinatrice coordinateur gouverneur roi prince pape fondateur fondatrice conseiller conseillère m mme monsieur madame vice-présidente vice-président nationale national adjoint entraîneur joueur économiste",
    ministry: "ministre",
    town: "maire",
    region: "préfet préfète",
    presidency: "chef",
  }),
  spokesmen: stems("fr", "porte-parole porte parole"),
  institutions: classes("fr", {
    ministry: "ministère cabinet",
    presidency: "présidence palais",
    government: "gouvernement exécutif matignon parlement assemblée sénat autorités",
    town: "mairie municipalité",
    army: "armée état-major",
    movement: "mouvement groupe",
    party: "parti coalition opposition",
    court: "tribunal cour parquet",
    commission: "commission comité conseil",
    authority: "autorité agence office",
    association: "association collectif ong organisation fondation fédération",
    company: "entreprise compagnie opérateur direction société groupe firme banque constructeur",
    union: "syndicat fédération union centrale",
    region: "région département préfecture",
    hospital: "hôpital clinique",
    police: "police gendarmerie",
    club: "club équipe",
  }),
  proper: stems("fr", "matignon"),
  anonymous: stems(
    "fr",
    "source sources témoins habitants riverains observateurs experts analystes médecins proche proches entourage habitué habituée usager usagers diplomate pompier secouriste rescapé voisin syndicaliste",
  ),
  media: stems("fr", "journal quotidien agence chaîne télévision radio hebdomadaire site afp reuters"),
  measures: stems("fr", "loi plan règle calendrier ordre constitution décret traité accord critères"),
};
