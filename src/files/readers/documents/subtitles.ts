import type { DocumentText } from "./documentText.ts";
import { joinLines } from "./lines.ts";
import { parseText, type CaptionsFileFormat } from "media-captions";

/** Marks of a cue's look: tags of SRT and WebVTT, overrides of ASS, line breaks of ASS. */
const MARKS = /<[^<>]*>|\{\\[^{}]*\}/g;
const ASS_BREAK = /\\[Nnh]/g;
/** What may stand at the end of a spoken sentence. */
const END = /[.!?؟…。]["'”»’)\]]*$/u;

/** Words of subtitles (SubRip, WebVTT, ASS) without times; cues that go on in the next one are one line with it. */
export async function readSubtitles(source: string): Promise<DocumentText> {
  const { cues, metadata } = await parseText(source, { type: formatOf(source), errors: false });
  if (cues.length === 0) return { text: source };
  const lines: string[] = [];
  let line = "";
  for (const { text } of cues) {
    line = `${line} ${wordsOf(text)}`.trim();
    if (!END.test(line)) continue;
    lines.push(line);
    line = "";
  }
  return { text: joinLines([...lines, line]), title: metadata.title ?? metadata.Title };
}

const wordsOf = (cue: string): string =>
  cue.replace(MARKS, "").replace(ASS_BREAK, " ").replace(/\s+/g, " ").trim();

const formatOf = (source: string): CaptionsFileFormat => {
  if (/^\s*WEBVTT/.test(source)) return "vtt";
  return /^\s*\[Script Info\]/.test(source) ? "ass" : "srt";
};
