/** Unicode UAX #11: these take two columns of a terminal. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/
/** No column at all: combining marks and the zero-width characters. */
const NO_WIDTH = /[\p{Mn}\u200B-\u200D\uFEFF]/u

/** How many columns of a terminal `text` takes. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += NO_WIDTH.test(character) ? 0 : isWide(character) ? 2 : 1
  return columns
}

/** Beyond the BMP, CJK extensions and emoji are wide. */
const isWide = (character: string): boolean =>
  WIDE.test(character) || (character.codePointAt(0) ?? 0) > 0x1ffff
