import { classes, stems } from "./classes.ts";
import { conjugated, listedForms, type Endings } from "./latinForms.ts";
import { particleTable, phrases, wordSet, type Agreement, type LanguagePack } from "./pack.ts";

/** Regular third persons: "sagt, sagte, sagten"; the participle is listed where it is used with "haben". */
const WEAK: Endings = {
  finite: [
    ["t", "s"],
    ["te", "s"],
    ["ten", "p"],
    ["en", "p"],
  ],
  participle: [],
};

const SAY = [
  ...conjugated(
    "sag erklär beton berichtet erläuter versicher behaupt kritisier warn vermut schilder kündig bestätig ergänz äußer bekräftig fürcht forder",
    WEAK,
    "say",
  ),
  ...listedForms(
    `gesagt erklärt betont berichtet mitgeteilt bestätigt angekündigt
teilt teilte teilten
meint meinte meinten
schreibt schrieb schrieben
behauptet behauptete
berichtet berichtete berichteten
gibt gab gaben
weist wies wiesen
hebt hob
räumt räumte
dementiert dementierte
verspricht versprach
antwortet antwortete
glaubt glaubte
heißt hieß
zitiert zitierte`,
    "say",
  ),
];
const STANCE = listedForms(
  "fordert forderte forderten\nverlangt verlangte\nbegrüßt begrüßte\nverurteilt verurteilte\nlehnt lehnte\nwirft warf",
  "stance",
);

const person = (gender: "m" | "f"): Agreement => ({ gender, number: "s", person: true });

export const german: LanguagePack = {
  language: "de",
  verbFirst: false,
  verbs: new Map([...STANCE, ...SAY]),
  contained: phrases("heißt es in|hieß es in|heißt es aus|hieß es aus"),
  accordingTo: phrases(
    "laut|nach angaben von|nach angaben der|nach angaben des|zufolge|nach ansicht von|nach ansicht der|nach ansicht des|aus sicht der|aus sicht des|unter berufung auf",
  ),
  formulas: phrases(
    "seinen worten zufolge|ihren worten zufolge|eigenen angaben zufolge|nach eigenen angaben",
  ),
  blockers: wordSet("wurde wurden wird werden worden"),
  headLast: false,
  placeSubject: false,
  particles: particleTable(
    "teilt teilte teilten: am mit der die das | gibt gab gaben: an bekannt zu am | wirft warf: der dem den | lehnt lehnte: die den das",
  ),
  weak: new Set(),
  objectVerbs: new Set(),
  complementisers: wordSet("dass daß ob wie warum"),
  tellingVerbs: new Set(),
  countingVerbs: new Set(),
  documentVerbs: new Set(),
  impersonal: wordSet("man"),
  stressed: new Set(),
  between: wordSet("hat haben hatte hatten sich auch nicht noch bereits zudem dagegen jedoch aber am im"),
  actVerbs: new Set(),
  insiders: new Set(),
  openers: wordSet(
    "aber und doch zuvor zudem auch unterdessen dagegen während obwohl am montag dienstag mittwoch donnerstag freitag samstag sonntag",
  ),
  stops: wordSet(
    "dass ob wenn weil während obwohl aber und oder als in im an am auf aus bei mit nach seit von zu zum zur vor über unter für gegen ohne um durch er sie es ist sind war hat haben montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute",
  ),
  inner: wordSet("der des die das für in im von"),
  relatives: wordSet("welcher welche welches"),
  contrasts: wordSet("aber während doch obwohl"),
  tails: phrases("nachdem|bevor|während|als"),
  adjuncts: wordSet(
    "am im in einer einem der dem mitteilung pressekonferenz interview gespräch mit montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute abend morgen",
  ),
  pronouns: new Map([
    ["er", person("m")],
    ["sie", { gender: "f" }],
    ["es", { number: "s", person: false }],
  ]),
  possessives: wordSet("sein seine seiner ihr ihre ihrer"),
  statements: stems("de", "erklärung mitteilung bericht brief schreiben stellungnahme angaben"),
  roles: classes("de", {
    "": "sprecher sprecherin chef chefin leiter leiterin direktor direktorin sekretär abgeordnete abgeordneter senator bürgermeister bürgermeisterin gouverneur botschafter experte expertin analyst arzt ärztin zeuge zeugin professor anwalt richter kommandeur vorsitzende vorsitzender generalsekretär präsidentin",
    ministry: "minister ministerin außenminister innenminister verteidigungsminister finanzminister",
    presidency: "präsident kanzler bundeskanzler",
  }),
  spokesmen: stems("de", "Sprecher Sprecherin Pressesprecher"),
  institutions: classes("de", {
    ministry: "ministerium außenministerium innenministerium verteidigungsministerium finanzministerium",
    presidency: "präsidialamt kanzleramt",
    government: "regierung bundesregierung bundestag parlament behörden senat",
    army: "armee streitkräfte militär bundeswehr",
    party: "partei koalition opposition",
    court: "gericht",
    commission: "kommission ausschuss rat",
    association: "verband verein organisation stiftung",
    company: "unternehmen konzern firma bank gesellschaft",
    union: "gewerkschaft",
    hospital: "krankenhaus klinik",
    police: "polizei feuerwehr",
    prosecution: "staatsanwaltschaft",
  }),
  proper: new Set(),
  anonymous: stems("de", "quelle quellen augenzeugen anwohner experten beobachter"),
  media: stems("de", "zeitung agentur sender fernsehen rundfunk magazin"),
  measures: stems("de", "gesetz plan regel verfassung vertrag abkommen"),
};
