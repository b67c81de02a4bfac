/**
 * Who may import whom: the way of the data, one line for each folder below src/. ESLint and src/zones.test.ts read this
 * table; ARCHITECTURE.md explains it. A folder may always import itself. Longer names win ("engine/voices" before
 * "engine").
 */
export const ZONES = {
  model: [],
  text: ["model"],
  "engine/grammar": ["model", "text"],
  "engine/segmentation": ["model", "text", "engine/grammar"],
  "engine/voices": ["model", "text"],
  "engine/alignment": ["model", "text", "engine/grammar"],
  "engine/events": ["model", "text"],
  "engine/claims": ["model", "text"],
  "engine/figures": ["model", "text"],
  "engine/corrections": ["model", "text"],
  "engine/wording": ["model", "text"],
  engine: [
    "model",
    "text",
    "engine/segmentation",
    "engine/voices",
    "engine/alignment",
    "engine/events",
    "engine/claims",
    "engine/figures",
    "engine/corrections",
  ],
  "engine/testing": [
    "model",
    "text",
    "engine",
    "engine/segmentation",
    "engine/voices",
    "engine/alignment",
    "lexicon",
  ],
  lexicon: ["text"],
  press: [],
  safe: [],
  offline: ["safe"],
  files: ["model", "text", "press", "safe"],
  worker: ["model", "text", "engine", "engine/wording", "lexicon"],
  share: ["model", "text"],
  store: ["model"],
  ui: [],
  i18n: [],
  views: ["model", "text", "press", "store", "ui", "i18n", "engine/wording"],
  exports: ["model", "text", "store", "i18n", "views"],
  app: ["model", "text", "press", "store", "ui", "i18n", "views", "exports", "files", "safe", "offline"],
  cli: ["model", "text", "engine", "engine/wording", "files", "lexicon"],
};

/** The zone of a path below src/ such as "engine/voices/index.ts", or null for those beside the folders, which may import all. */
export function zoneOf(path) {
  const names = Object.keys(ZONES).sort((a, b) => b.length - a.length);
  return names.find((name) => path.startsWith(`${name}/`)) ?? null;
}

/** The sentence that lint and test show. */
export const ruleOf = (zone) =>
  ZONES[zone].length === 0
    ? `${zone}/ stands alone: it imports nothing of ours (ARCHITECTURE.md, "One direction").`
    : `${zone}/ may import only ${ZONES[zone].join(", ")} (ARCHITECTURE.md, "One direction").`;
