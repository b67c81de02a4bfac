/** What the head of a forwarded mail says, and the text below it. */
export interface Forwarded {
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly text: string;
}

/** Labels of a forwarded mail's head in the programs of these languages: en, fr, ar, ru, de, es. */
const LABELS = {
  from: ["from", "de", "من", "от", "von"],
  date: [
    "date",
    "sent",
    "envoyé",
    "التاريخ",
    "تاريخ الإرسال",
    "дата",
    "отправлено",
    "gesendet",
    "datum",
    "fecha",
    "enviado",
  ],
  subject: ["subject", "objet", "الموضوع", "тема", "betreff", "asunto"],
  to: ["to", "à", "إلى", "кому", "an", "para", "cc", "copie"],
} as const;
type Label = keyof typeof LABELS;

const LINE = /^[\s>*]*([\p{L} ]{1,20}?)\s*\*?\s*[:：]\s*\*?\s*(.+?)\s*$/u;
/** Lines from the top among which a head may begin; a longer cover letter is an article of its own. */
const HEAD_LINES = 30;
/** Characters of a line that are looked at; a broken file may be one line without an end. */
const LONGEST_LINE = 1_000;
/** Lines with labels that make a head; fewer stand in many texts. */
const LEAST_LABELS = 3;

/** The mail inside a mail that was forwarded; null where there is none. */
export function forwardedIn(text: string): Forwarded | null {
  const lines = text.split("\n");
  const labelled = lines.slice(0, HEAD_LINES).map((line) => labelIn(line.slice(0, LONGEST_LINE)));
  const first = labelled.findIndex((line) => line?.label === "from");
  if (first === -1) return null;
  const found = new Map<Label, string>();
  let end = first;
  for (let i = first; i < labelled.length; i++) {
    const line = labelled[i];
    if (line) {
      if (!found.has(line.label)) found.set(line.label, line.value);
      end = i + 1;
    } else if (lines[i]?.trim() !== "" && i > end) break;
  }
  if (found.size < LEAST_LABELS || !found.has("subject")) return null;
  const part = (label: Label) => (found.has(label) ? { [label]: found.get(label) } : {});
  return { ...part("from"), ...part("date"), ...part("subject"), text: lines.slice(end).join("\n").trim() };
}

function labelIn(line: string): { readonly label: Label; readonly value: string } | null {
  const [, name = "", value = ""] = LINE.exec(line) ?? [];
  const wanted = name.trim().toLowerCase();
  const label = (Object.keys(LABELS) as Label[]).find((key) => LABELS[key].some((word) => word === wanted));
  return label ? { label, value } : null;
}
