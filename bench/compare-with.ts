// node --import tsx bench/compare-with.ts WEIGHTS FILE…: the comparison with other trained numbers, as JSON.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { TrainedWeights } from "../src/engine/alignment/index.ts";
import { compare } from "../src/engine/pipeline.ts";
import { readAllLexica, readText } from "./packs.ts";

const [weightsFile = "", ...files] = process.argv.slice(2);
const weights = JSON.parse(readFileSync(weightsFile, "utf8")) as TrainedWeights;
const articles = files.map((file) => ({ name: basename(file), text: readText(file) }));
process.stdout.write(JSON.stringify(compare(articles, { lexica: readAllLexica(), weights })));
