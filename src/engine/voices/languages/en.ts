import { classes, stems } from "./classes.ts";
import { conjugated, listedForms, type Endings } from "./latinForms.ts";
import { particleTable, phrases, wordSet, type Agreement, type LanguagePack } from "./pack.ts";

const REGULAR: Endings = { finite: [["s", "s"], ["ed"]], participle: ["ing"] };
/** Verbs whose plain form and -s form are nouns more often ("reports", "demands"). */
const NOUN_LIKE: Endings = { finite: [["ed"]], participle: ["ing"] };
const SILENT_E: Endings = { finite: [["es", "s"], ["ed"]], participle: ["ing"] };

const SAY = [
  ...listedForms(
    `say says said / saying
tell tells told / telling
deny denies denied / denying
reply replies replied / replying
write writes wrote / writing
think thinks thought
tweet tweets tweeted
testify testifies testified / testifying
specify specifies specified / specifying
clarify clarifies clarified / clarifying
forecast forecasts / forecasting
show shows showed
imply implies implied / implying
identify identifies identified / identifying
notifies notified / notifying
admit admits admitted / admitting
indicates indicated / indicating
continues continued / continuing
believe argue insist maintain contend acknowledge concede warn confirm
recount recounts recounted / recounting
underline underlines underlined / underlining
emphasises emphasised emphasizes emphasized / emphasising emphasizing
outlines outlined / outlining
hopes hoped
voices voiced
expects expected
assures assured / assuring
retorted sighed mused opined fumed quipped hinted joked concurred countered`,
    "say",
  ),
  ...conjugated(
    "announc stat not declar argu believ estimat conced acknowledg describ insinuat reiterat disclos promis advis observ alleg pledg conclud determin trac",
    SILENT_E,
    "say",
  ),
  ...conjugated(
    "add insist warn confirm explain assert maintain suggest stress contend remark predict reveal respond vow complain recall affirm boast",
    REGULAR,
    "say",
  ),
  ...conjugated(
    "claim report comment mention answer counter caution point repeat signal list quot charg",
    NOUN_LIKE,
    "say",
  ),
];
const STANCE = [
  ...conjugated("urg accus welcom prais refus propos critic pric blam denounc dismiss", SILENT_E, "stance"),
  ...conjugated("ask condemn reject thank accept lament", REGULAR, "stance"),
  ...conjugated("call demand appeal offer want doubt dismiss request", NOUN_LIKE, "stance"),
  ...listedForms("calls\nwants want\ndisputes disputed\ndeplores deplored", "stance"),
  ...listedForms(
    `put puts
hail hails hailed / hailing
slam slams slammed / slamming
blasts blasted
decries decried / decrying
vows vowed / vowing
opposes opposed
criticize criticizes criticized / criticizing
criticise criticises criticised / criticising
agree agrees agreed
dismissed
pay / paying`,
    "stance",
  ),
];

const person = (gender: "m" | "f"): Agreement => ({ gender, number: "s", person: true });

export const english: LanguagePack = {
  language: "en",
  verbFirst: false,
  verbs: new Map([...STANCE, ...SAY]),
  contained: phrases("according to a statement"),
  accordingTo: phrases(
    "according to|as per|in the words of|in the view of|in the opinion of|in the eyes of|quoting|citing",
  ),
  formulas: [],
  blockers: wordSet("is was were be been being"),
  headLast: true,
  placeSubject: false,
  particles: particleTable(
    "call calls called: for on it | point points pointed: out | pay pays paid paying: tribute | charged: that",
  ),
  weak: new Set(),
  objectVerbs: new Set(),
  complementisers: wordSet("that whether how why"),
  tellingVerbs: wordSet("told tells telling"),
  countingVerbs: wordSet("put puts"),
  documentVerbs: wordSet("show shows showed"),
  impersonal: new Set(),
  stressed: new Set(),
  between: wordSet(
    "has have had is was were are also later then again now further repeatedly previously earlier already not never did does do would will could may might should must quickly publicly privately nonetheless however simply even only still reportedly since on monday tuesday wednesday thursday friday saturday sunday",
  ),
  actVerbs: wordSet("declare declares declared announce announces announced"),
  insiders: wordSet("familiar close briefed knowledge aware acquainted"),
  openers: wordSet("but and yet however meanwhile although though while so as then because if asked when"),
  stops: wordSet(
    "that which who whom whose what when where while whether how why because although though but and or if as after before since until than so throughout for with without into onto about against during by from to its it's is was were are be been on in at",
  ),
  inner: wordSet("of the for at in a an to from who al el bin ibn"),
  relatives: wordSet("which who whom"),
  contrasts: wordSet("but while although though whereas which who"),
  tails: phrases(
    "hours after|hours before|days after|minutes after|a day after|shortly after|weeks after|months after|when|where|after|before|amid|even as|following",
  ),
  adjuncts: wordSet(
    "in a an the on at to of its his her their emailed statement interview conference press news briefing communique report reporters journalists monday tuesday wednesday thursday friday saturday sunday morning evening afternoon night late early later earlier today yesterday own account call written post tweet speech radio television video letter outside telephone by phone",
  ),
  pronouns: new Map<string, Agreement>([
    ["he", person("m")],
    ["she", person("f")],
    ["it", { number: "s", person: false }],
    ["they", { number: "p" }],
    ["who", {}],
    ["which", {}],
  ]),
  possessives: wordSet("its his her their"),
  statements: stems(
    "en",
    "statement communique report release letter post tweet speech interview note figures data",
  ),
  roles: classes("en", {
    "": "spokesman spokeswoman spokesperson official officials chief head leader director chairman chairwoman secretary general chair boss executive commander deputy senator lawmaker ambassador envoy professor analyst expert lawyer attorney judge doctor teacher resident witness owner founder manager coordinator activist captain coach player economist researcher king prince pope officer sheriff sergeant aide adviser representative member candidate",
    ministry: "minister",
    presidency: "president",
    town: "mayor",
    region: "governor",
    prosecution: "prosecutor prosecutors",
  }),
  spokesmen: stems("en", "spokesman spokeswoman spokesperson press"),
  institutions: classes("en", {
    ministry: "ministry department",
    presidency: "presidency administration",
    government: "government cabinet authorities parliament congress",
    town: "council municipality",
    army: "army military navy forces command",
    movement: "movement group militia",
    party: "party coalition opposition alliance",
    court: "court tribunal",
    commission: "commission committee board",
    authority: "authority regulator service",
    body: "agency body",
    network: "organisation organization association foundation charity watchdog institute",
    company: "company operator firm corporation bank airline manufacturer maker group",
    union: "union federation",
    embassy: "embassy consulate",
    hospital: "hospital clinic",
    police: "police",
    office: "office",
    prosecution: "prosecutor",
    university: "university school college",
    club: "club team league",
    examiner: "examiner coroner",
  }),
  proper: new Set(),
  anonymous: stems(
    "en",
    "source sources witnesses officials residents doctors dockers workers experts analysts observers critics people person activists locals sides firefighter survivor neighbour relative",
  ),
  media: stems(
    "en",
    "newspaper agency broadcaster television radio news magazine daily website reuters afp tass",
  ),
  measures: stems("en", "law plan rule rules schedule order constitution decree treaty tradition"),
};
