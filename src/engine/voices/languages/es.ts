import { classes, stems } from "./classes.ts";
import { conjugated, listedForms, type Endings } from "./latinForms.ts";
import { particleTable, phrases, wordSet, type Agreement, type LanguagePack } from "./pack.ts";

/** Third persons of verbs in -ar, with gerund: "afirma, afirmó, afirmado, afirmando". */
const AR: Endings = {
  finite: [["a", "s"], ["an", "p"], ["ó", "s"], ["aron", "p"], ["aba", "s"], ["ado"]],
  participle: ["ando"],
};

const SAY = [
  ...conjugated(
    "afirm declar asegur señal explic indic subray destac coment inform inst confirm anunci agreg neg precis manifest consider lament denunci critic revel relat insist recalc plante apunt estim opin aclar alert proclam",
    AR,
    "say",
  ),
  ...listedForms(
    `dice dicen dijo dijeron decía dicho / diciendo
añade añaden añadió añadieron añadido / añadiendo
sostiene sostienen sostuvo sostuvieron sostenido / sosteniendo
advierte advierten advirtió advirtieron advertido / advirtiendo
reconoce reconocen reconoció reconocieron / reconociendo
admite admiten admitió admitieron / admitiendo
responde responden respondió respondieron / respondiendo
cree creen
escribe escriben escribió escribieron
niega niegan
recuerda recuerdan recordó recordaron / recordando
cuenta cuentan contó contaron
prometió prometieron promete prometen
sugiere sugieren sugirió
insta instan`,
    "say",
  ),
];
const STANCE = listedForms(
  `pide piden pidió pidieron / pidiendo
exige exigen exigió exigieron / exigiendo
acusa acusan acusó acusaron / acusando
rechaza rechazan rechazó rechazaron / rechazando
celebra celebran
condena condenan condenó condenaron / condenando
reclama reclaman reclamó reclamaron / reclamando`,
  "stance",
);

const person = (gender: "m" | "f"): Agreement => ({ gender, number: "s", person: true });

export const spanish: LanguagePack = {
  language: "es",
  verbFirst: false,
  verbs: new Map([...STANCE, ...SAY]),
  contained: phrases("se lee en|según consta en"),
  accordingTo: phrases("según|de acuerdo con|a juicio de|en palabras de|en opinión de|conforme a|citando a"),
  formulas: phrases("según él|según ella|a su juicio|en sus palabras"),
  blockers: wordSet("fue fueron es son sido"),
  headLast: false,
  placeSubject: false,
  particles: particleTable(""),
  weak: new Set(),
  objectVerbs: new Set(),
  complementisers: wordSet("que si cómo"),
  tellingVerbs: new Set(),
  countingVerbs: new Set(),
  documentVerbs: new Set(),
  impersonal: new Set(),
  stressed: new Set(),
  between: wordSet(
    "ha han había habían se le les lo la no también ya además luego después hoy ayer este esta",
  ),
  actVerbs: new Set(),
  insiders: new Set(),
  openers: wordSet(
    "pero y sin embargo además también ayer hoy mientras aunque el lunes martes miércoles jueves viernes sábado domingo",
  ),
  stops: wordSet(
    "que quien cual donde cuando mientras aunque pero y o si porque pues como en por para con sin sobre tras desde hasta ante contra durante según a lunes martes miércoles jueves viernes sábado domingo ayer hoy es son fue ha han",
  ),
  inner: wordSet("de del la el los las en para"),
  relatives: wordSet("quien cual que"),
  contrasts: wordSet("pero mientras aunque quien"),
  tails: phrases("horas después|días después|después de|antes de|mientras que|cuando"),
  adjuncts: wordSet(
    "en un una el la los las comunicado rueda prensa entrevista lunes martes miércoles jueves viernes sábado domingo ayer hoy periodistas conferencia mensaje",
  ),
  pronouns: new Map([
    ["él", person("m")],
    ["ella", person("f")],
    ["ellos", { number: "p" }],
    ["ellas", { number: "p" }],
  ]),
  possessives: wordSet("su sus"),
  statements: stems("es", "comunicado declaración nota carta informe mensaje entrevista"),
  roles: classes("es", {
    "": "portavoz jefe jefa líder director directora secretario secretaria general diputado diputada senador alcalde alcaldesa gobernador embajador experto experta analista médico testigo profesor abogado juez fiscal comandante vocero vocera representante dirigente",
    ministry: "ministro ministra canciller",
    presidency: "presidente presidenta mandatario",
  }),
  spokesmen: stems("es", "portavoz vocero vocera"),
  institutions: classes("es", {
    ministry: "ministerio cancillería",
    presidency: "presidencia palacio",
    government: "gobierno ejecutivo congreso senado parlamento autoridades ayuntamiento",
    army: "ejército fuerzas",
    party: "partido coalición oposición",
    court: "tribunal corte",
    commission: "comisión comité consejo",
    association: "asociación organización fundación",
    company: "empresa compañía banco grupo",
    union: "sindicato federación unión",
    hospital: "hospital",
    police: "policía",
    prosecution: "fiscalía",
  }),
  proper: new Set(),
  anonymous: stems("es", "fuente fuentes testigos vecinos expertos analistas observadores"),
  media: stems("es", "periódico diario agencia cadena televisión radio"),
  measures: stems("es", "ley plan norma calendario constitución decreto acuerdo tratado"),
};
