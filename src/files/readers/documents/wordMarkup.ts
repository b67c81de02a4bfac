/**
 * Elements of WordprocessingML (ECMA-376, part 1, 17) around words, which mammoth leaves out with the words in them: runs whose
 * direction is set, fields, words with their reading above them. They become an element that it looks into.
 */
const WRAPPERS = /<(\/?)w:(?:dir|bdo|fldSimple|ruby|rubyBase)(?=[\s/>])/g;
const SEEN_THROUGH = "<$1w:smartTag";
/** The reading above a word, which is no part of the text. No pattern looks beyond the next element of its kind, so that none takes long. */
const READINGS = /<w:rt(?:\s[^>]*)?>(?:(?!<w:rt[\s>])[^])*?<\/w:rt>/g;
/** A run, with what it is set in, up to the next run or its end. */
const RUN =
  /<w:r(?:\s[^>]*)?>\s*<w:rPr>((?:(?!<w:r[\s>]|<\/w:rPr>)[^])*)<\/w:rPr>(?:(?!<w:r[\s>]|<\/w:r>)[^])*<\/w:r>/g;
/** What a run was set in before a tracked change; it stands last. */
const FORMER = /<w:rPrChange[^]*$/;
/** Words that Word does not show. */
const HIDDEN = /<w:vanish(?:\s+w:val\s*=\s*"(?:1|true|on)")?\s*\/>/;

/** The markup of a part of a Word document, so that all words that Word shows are read and no others. */
export const readable = (markup: string): string =>
  markup
    .replace(READINGS, "")
    .replace(WRAPPERS, SEEN_THROUGH)
    .replace(RUN, (run, properties: string) => (HIDDEN.test(properties.replace(FORMER, "")) ? "" : run));
