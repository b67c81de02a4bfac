/**
 * The letter for a column counted from 0, of the letters in which a language names witnesses; beyond them a number follows
 * the letter: "أ2", "A2".
 */
export function siglumOf(index: number, letters: readonly string[]): string {
  const round = Math.floor(index / letters.length);
  const letter = letters[index % letters.length] ?? "";
  return round === 0 ? letter : `${letter}${String(round + 1)}`;
}
