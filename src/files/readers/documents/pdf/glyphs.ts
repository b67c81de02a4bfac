import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A letter, or what a ligature stands for, where a page has it. Units of 1/72 inch; y grows downwards. */
export interface Glyph {
  /** In reading order also where it has several letters. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** True for a dot that is drawn, not written: the bullet of a list. */
  readonly drawn?: boolean;
}

/** What pdf.js passes with a text operator: a letter, or a step back in thousandths of the font's size. */
type Shown = { readonly unicode: string; readonly width: number; readonly isSpace: boolean } | number;
/** [a, b, c, d, e, f] of PDF 32000-1, 8.3.3: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly number[];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** How far a line may lean, as rise by run, to be read at all: stamps and notes in the margin stand upright. */
const MOST_LEAN = 0.1;
/** Sizes between which a square figure may be the bullet of a list. */
const LEAST_DOT = 2;
const LARGEST_DOT = 8;

/** The letters of a page in the order in which it draws them (PDF 32000-1, chapter 9). */
export async function glyphsOf(page: PDFPageProxy): Promise<Glyph[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const drawing = new TextState(page.getViewport({ scale: 1 }).transform);
  fnArray.forEach((operator, i) => {
    drawing.apply(operator, (argsArray[i] ?? []) as readonly unknown[]);
  });
  return drawing.glyphs;
}

interface Graphics {
  readonly matrix: Matrix;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

class TextState {
  readonly glyphs: Glyph[] = [];
  private now: Graphics;
  private readonly saved: Graphics[] = [];
  private lineMatrix: Matrix = IDENTITY;
  private x = 0;

  constructor(matrix: Matrix) {
    this.now = { matrix, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  }

  apply(operator: number, args: readonly unknown[]): void {
    const [first = 0, second = 0] = args as readonly number[];
    switch (operator) {
      case OPS.save:
        this.saved.push(this.now);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.now = this.saved.pop() ?? this.now;
        break;
      case OPS.paintFormXObjectBegin:
        this.saved.push(this.now);
        if (args[0]) this.transform(args[0] as Matrix);
        break;
      case OPS.transform:
        this.transform(args as Matrix);
        break;
      case OPS.beginText:
        this.lineAt(IDENTITY);
        break;
      case OPS.setTextMatrix:
        this.lineAt(Array.from(args[0] as ArrayLike<number>));
        break;
      case OPS.moveText:
        this.move(first, second);
        break;
      case OPS.setLeadingMoveText:
        this.set({ leading: second });
        this.move(first, second);
        break;
      case OPS.nextLine:
        this.move(0, this.now.leading);
        break;
      case OPS.setFont:
        this.set({ size: second });
        break;
      case OPS.setCharSpacing:
        this.set({ charSpacing: first });
        break;
      case OPS.setWordSpacing:
        this.set({ wordSpacing: first });
        break;
      case OPS.setHScale:
        this.set({ scale: first / 100 });
        break;
      case OPS.setLeading:
        this.set({ leading: -first });
        break;
      case OPS.setTextRise:
        this.set({ rise: first });
        break;
      case OPS.constructPath:
        this.draw(args[2] as ArrayLike<number> | null);
        break;
      case OPS.showText:
        this.show(args[0] as readonly Shown[]);
        break;
    }
  }

  private set(change: Partial<Graphics>): void {
    this.now = { ...this.now, ...change };
  }

  private transform(matrix: Matrix): void {
    this.set({ matrix: multiply(this.now.matrix, matrix) });
  }

  private lineAt(matrix: Matrix): void {
    this.lineMatrix = matrix;
    this.x = 0;
  }

  private move(x: number, y: number): void {
    this.lineAt(multiply(this.lineMatrix, [1, 0, 0, 1, x, y]));
  }

  /** Takes a small square figure for a dot. `box` is what it fills: left, bottom, right, top. */
  private draw(box: ArrayLike<number> | null): void {
    const [left = 0, bottom = 0, right = 0, top = 0] = box ? Array.from(box) : [];
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.now.matrix;
    const width = Math.abs(a * (right - left));
    const height = Math.abs(d * (top - bottom));
    if (width < LEAST_DOT || width > LARGEST_DOT || Math.abs(width - height) > width / 4) return;
    const y = Math.max(b * left + d * bottom, b * left + d * top) + f;
    this.glyphs.push({ text: "•", x: a * left + c * bottom + e, y, width, size: height, drawn: true });
  }

  private show(shown: readonly Shown[]): void {
    const { size, charSpacing, wordSpacing, scale, rise, matrix } = this.now;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = multiply(matrix, this.lineMatrix);
    const upright = a > 0 && Math.abs(b) <= a * MOST_LEAN;
    for (const piece of shown) {
      if (typeof piece === "number") {
        this.x -= (piece * size * scale) / 1000;
        continue;
      }
      const advance = (piece.width * size) / 1000;
      if (upright)
        this.glyphs.push({
          text: piece.unicode,
          x: a * this.x + c * rise + e,
          y: b * this.x + d * rise + f,
          width: advance * scale * a,
          size: Math.abs(size * Math.hypot(c, d)),
        });
      this.x += (advance + charSpacing + (piece.isSpace ? wordSpacing : 0)) * scale;
    }
  }
}

function multiply(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0]: Matrix,
): Matrix {
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}
