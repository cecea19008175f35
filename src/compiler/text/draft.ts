import { CANONICAL, LEFT_OUT } from './canonical.ts'
import type { Edit } from './edit.ts'

/**
 * A text under repair: UTF-16 units that later steps rewrite in place, each with the raw span it was read from.
 * `rawStart` and `rawEnd` are non-decreasing; the first `length` entries are in use.
 */
export interface Draft {
  readonly units: Uint16Array
  readonly rawStart: Uint32Array
  readonly rawEnd: Uint32Array
  readonly length: number
}

const REPLACEMENT = 0xfffd
const RETURN = 0x0d
const NEWLINE = 0x0a

/** Applies the edits, in order of their start, and brings every other character into its canonical form. */
export function draft(raw: string, edits: readonly Edit[]): Draft {
  const room = edits.reduce((sum, edit) => sum + edit.text.length, raw.length)
  const units = new Uint16Array(room)
  const rawStart = new Uint32Array(room)
  const rawEnd = new Uint32Array(room)
  let length = 0
  let next = 0
  let editAt = edits[0]?.span.start ?? raw.length
  for (let at = 0; at < raw.length; ) {
    if (at === editAt) {
      const edit = edits[next++] as Edit
      for (const [index, origin] of edit.origins.entries()) {
        units[length] = CANONICAL[edit.text.charCodeAt(index)] as number
        rawStart[length] = origin.start
        rawEnd[length++] = origin.end
      }
      if (length > 0) rawEnd[length - 1] = edit.span.end
      at = edit.span.end
      editAt = edits[next]?.span.start ?? raw.length
      continue
    }
    const code = raw.charCodeAt(at)
    let unit = CANONICAL[code] as number
    let width = 1
    if (unit === LEFT_OUT) {
      if (code === RETURN) {
        unit = NEWLINE
        width = raw.charCodeAt(at + 1) === NEWLINE ? 2 : 1
      } else if (isSurrogate(code)) {
        unit = isPaired(raw, at) ? code : REPLACEMENT
      } else {
        at++
        continue
      }
    }
    units[length] = unit
    rawStart[length] = at
    rawEnd[length++] = at + width
    at += width
  }
  return { units, rawStart, rawEnd, length }
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

/** Is the surrogate at `at` half of a character? */
function isPaired(raw: string, at: number): boolean {
  const isLow = raw.charCodeAt(at) >= 0xdc00
  const other = raw.charCodeAt(isLow ? at - 1 : at + 1)
  return isLow ? other >= 0xd800 && other < 0xdc00 : other >= 0xdc00 && other <= 0xdfff
}
