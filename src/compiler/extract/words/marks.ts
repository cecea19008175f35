/** 1 for a character that is one of them, by its code; 0 for any other. */
export type Marks = Uint8Array

/** The characters of `signs` as a table: a text is looked through by it without a set or an expression. */
export function marksOf(signs: string): Marks {
  const marks = new Uint8Array(0x1_0000)
  for (let at = 0; at < signs.length; at++) marks[signs.charCodeAt(at)] = 1
  return marks
}
