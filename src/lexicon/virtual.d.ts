declare module "virtual:lexicon/*" {
  /** A `StemmedLexicon`, or for "glosses" the list that all of them share, a line a gloss. */
  const stemmed: string;
  export default stemmed;
}
