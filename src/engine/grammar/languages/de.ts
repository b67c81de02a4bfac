import type { LanguageData } from "../languageData.ts";

export const german: Partial<LanguageData> = {
  abbreviations:
    "dr prof hr fr hrn st nr bzw ca usw etc evtl ggf inkl max min mio mrd tsd sog str tel vgl z d u z.b d.h u.a jan feb apr jun jul aug sept okt nov dez gen abs art bd s",
  units: "mio mrd tsd usw etc",
  afterOrdinal:
    "januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrestag",
  starters: "der die das ein eine er sie es wir in im am auf bei und aber doch nach vor",
  furniture: `!in ihr postfach|!ihre e-mail|!unterstützen sie|fehler melden|lesezeit|artikel drucken|whatsapp-kanal|
    newsletter|!jetzt abonnieren|abonnieren sie|!alle rechte vorbehalten|lesen sie auch|lesen sie mehr|mehr zum thema|auch interessant|
    meistgelesen|artikel teilen|teilen sie|folgen sie uns|datenschutz|impressum|anmelden|kommentar verfassen|kommentare|anzeige|
    zum inhalt springen|!erschien zuerst auf|jetzt registrieren|app herunterladen`,
  furnitureStarts: "tags:|schlagworte|themen:|quelle:|foto:|©|teilen|startseite|drucken|mehr dazu|siehe auch",
  relatedHeadings:
    "mehr zum thema|lesen sie auch|auch interessant|meistgelesen|das könnte sie auch interessieren|weitere artikel|verwandte artikel|siehe auch",
  bylines: "von|aus|korrespondent|stand",
  afterComma: `der|die|das|dessen|deren|wo|während|aber|sondern|obwohl|nachdem|bevor|weil|wobei|wodurch|woraufhin|sodass|so dass|und dass|
    wie|da|doch|darunter|ohne`,
  anywhere: "und dass|während|obwohl|sondern",
  coordinators: "und aber oder",
  verb: /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|konnen|soll|sollen|muss|mussen|will|wollen|sagte|sagten|sei|seien|habe|gab|kam|ging|\p{L}{3,}(?:te|ten|ierte|ierten))$/u,
  notVerbs:
    "heute leute seite kette karte mitte liste woche dritte zweite erste letzte gute minuten daten staaten soldaten zeiten arbeiten",
  colonOpens: true,
  subjectEnds: "von in an auf zu für aus mit bei nach über unter zwischen gegen als",
  subjectBeforeVerb: true,
  subjects: "er sie es wir man sich",
  frames: "sagte|teilte|erklärte|hieß es|zufolge|laut|betonte|berichtete",
};
