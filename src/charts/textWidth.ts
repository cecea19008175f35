/**
 * Text measured without a browser: charts and exports must break their lines alike on every machine, in tests and at
 * build time. Widths are of the usual CJK sans, in which “” are wide, rounded up, so a line is never longer than told.
 */

/** Widths in ems. */
const WIDE = 1
const NARROW: readonly (readonly [RegExp, number])[] = [
  [/[\u2060\u200b]/u, 0],
  [/[ \u00a0.,:;'|!il]/u, 0.3],
  [/[0-9<>≥≤≈+\-–/a-z()"]/u, 0.57],
  [/[A-Z&%⁰¹²³⁴-⁹⁻]/u, 0.72],
]

/** Pixels, for text of a size in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += NARROW.find(([pattern]) => pattern.test(character))?.[1] ?? WIDE
  return ems * size
}

/** What may not begin a line, and what may not end one (GB/T 15834); the raised number of a footnote neither. */
const NO_START = /^[，。、；：？！）》」』”’…—%,.;:?!)\]⁰¹⁴-⁹⁻]/u
const NO_END = /[（《「『“‘([]$/u
/** A word of Latin letters or digits, a space, or one character of any other kind. */
const PIECE = /[\p{Script=Latin}\p{N}.,%&'’²³<>≥≤≈+\-–/]+|[^\S\u00a0]+|[^]/gu
/** A no-break space, or a word joiner, holds on to both its neighbours. */
const GLUE = /^[\u00a0\u2060]/u
const GLUED = /[\u00a0\u2060]$/u

/** Breaks text into lines of at most `width` pixels; a piece that is longer stands alone. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()]
}

/** Pieces between which a line may break. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const [piece] of text.matchAll(PIECE)) {
    const before = pieces.at(-1)
    const held = NO_START.test(piece) || GLUE.test(piece)
    if (before !== undefined && (held || NO_END.test(before) || GLUED.test(before)))
      pieces[pieces.length - 1] = before + piece
    else pieces.push(piece)
  }
  return pieces
}
