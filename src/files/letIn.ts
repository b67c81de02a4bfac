import { hashText } from "../model/identity.ts";
import { charactersOf, MAX_ARTICLES, MAX_CHARACTERS } from "./limits.ts";
import type { FileNote, FoundArticle } from "./reading.ts";

/** Articles, and what has to be said about those that are not among them. */
export interface LetIn<Article extends FoundArticle> {
  readonly articles: readonly Article[];
  readonly notes: readonly FileNote[];
}

/** An article that is there already. */
export interface Known {
  readonly name: string;
  readonly text: string;
}

/** Lets in what was read, in its order: texts that are new and no longer than they may be, while there is room. */
export const letIn = <Article extends FoundArticle>(
  readings: readonly LetIn<Article>[],
  loaded: readonly Known[],
): LetIn<Article> => new Taking<Article>(loaded).takeAll(readings);

/** Why a text cannot be an article at all; null where it can. */
function problemOf({ name, text }: Known): FileNote | null {
  if (text.trim() === "") return { kind: "empty", file: name };
  if (!/\p{L}/u.test(text)) return { kind: "wordless", file: name };
  return text.length > MAX_CHARACTERS ? { kind: "tooLong", file: name, limit: MAX_CHARACTERS } : null;
}

/** Lets articles in one after the other, as long as there is room and their text is new. */
class Taking<Article extends FoundArticle> {
  private readonly nameByText: Map<string, string>;
  private readonly room: number;
  private readonly articles: Article[] = [];
  private readonly notes: FileNote[] = [];
  /** Articles for which there is no room, and those that would make all of them too long together. */
  private readonly left: string[] = [];
  private readonly long: string[] = [];
  private characters: number;

  constructor(private readonly loaded: readonly Known[]) {
    this.nameByText = new Map(loaded.map(({ text, name }) => [text, name]));
    this.room = MAX_ARTICLES - loaded.length;
    this.characters = loaded.reduce((sum, { text }) => sum + text.length, 0);
  }

  takeAll(readings: readonly LetIn<Article>[]): LetIn<Article> {
    for (const { articles, notes } of readings) {
      // What is said about an article that is not taken would only be noise.
      if (articles.length === 0 || this.articles.length < this.room) this.notes.push(...notes);
      articles.forEach((article) => {
        this.take(article);
      });
    }
    const { articles, notes, left, long } = this;
    const taken = articles.length;
    if (left.length > 0) notes.push({ kind: "tooMany", taken, limit: MAX_ARTICLES, left });
    const count = this.count() + 1;
    if (long.length > 0)
      notes.push({ kind: "tooMuch", taken, count, limit: charactersOf(count), left: long });
    return { articles, notes };
  }

  private readonly count = (): number => this.loaded.length + this.articles.length;

  private take(article: Article): void {
    const { name, text } = article;
    const other = this.nameByText.get(text);
    const problem = problemOf(article);
    if (this.articles.length >= this.room) this.left.push(name);
    else if (problem !== null) this.notes.push(problem);
    else if (other !== undefined) this.notes.push(duplicateOf(article, other));
    else if (this.characters + text.length > charactersOf(this.count() + 1)) this.long.push(name);
    else {
      this.characters += text.length;
      this.nameByText.set(text, name);
      this.articles.push(article);
    }
  }
}

const duplicateOf = ({ name, text, outlet }: FoundArticle, other: string): FileNote => ({
  kind: "duplicate",
  file: name,
  other,
  same: hashText(text),
  ...(outlet === undefined ? {} : { outlet }),
});
