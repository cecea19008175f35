import type { WayBack } from '../types.ts'
import { CANONICAL, LEFT_OUT } from './canonical.ts'
import type { Edit } from './edit.ts'
import { WayWriter } from './way-writer.ts'

/** A text under repair: UTF-16 units that later steps rewrite in place. */
export interface Draft {
  readonly units: Uint16Array
  /** How many of the units are in use. */
  readonly length: number
  readonly way: WayBack
  /** Where the text of each edit begins. */
  readonly edited: readonly number[]
}

const REPLACEMENT = 0xfffd
const RETURN = 0x0d
const NEWLINE = 0x0a

/** Applies the edits, in order of their start, and brings every other character into its canonical form. */
export function draft(raw: string, edits: readonly Edit[]): Draft {
  const units = new Uint16Array(edits.reduce((sum, edit) => sum + edit.text.length, raw.length))
  const way = new WayWriter()
  const edited: number[] = []
  let length = 0
  let at = 0
  for (const edit of edits) {
    length = copy(raw, at, edit.span.start, { units, length, way })
    edited.push(length)
    length = replace(edit, { units, length, way })
    at = edit.span.end
  }
  length = copy(raw, at, raw.length, { units, length, way })
  return { units, length, way: way.finish(length), edited }
}

/** What is being written, and how much of it stands. */
interface Written {
  readonly units: Uint16Array
  readonly length: number
  readonly way: WayWriter
}

/** Writes the text of an edit; returns the length of the whole after it. */
function replace({ text, origins, span }: Edit, { units, length, way }: Written): number {
  let read = span.start
  for (const [index, origin] of origins.entries()) {
    way.turn(length + index, read, origin.start)
    units[length + index] = CANONICAL[text.charCodeAt(index)] as number
    read = origin.end
  }
  way.widen(length + origins.length, span.end)
  return length + origins.length
}

/** Writes raw[from, to), each character in its canonical form; returns the length of the whole after it. */
function copy(raw: string, from: number, to: number, { units, length: start, way }: Written): number {
  let length = start
  for (let at = from; at < to; at++) {
    const code = raw.charCodeAt(at)
    const unit = CANONICAL[code] as number
    if (unit !== LEFT_OUT) units[length++] = unit
    else if (code === RETURN) {
      units[length++] = NEWLINE
      if (raw.charCodeAt(at + 1) === NEWLINE) way.widen(length, ++at + 1)
    } else if (isSurrogate(code)) units[length++] = isPaired(raw, at) ? code : REPLACEMENT
    else way.turn(length, at, at + 1)
  }
  return length
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

/** Is the surrogate at `at` half of a character? */
function isPaired(raw: string, at: number): boolean {
  const isLow = raw.charCodeAt(at) >= 0xdc00
  const other = raw.charCodeAt(isLow ? at - 1 : at + 1)
  return isLow ? other >= 0xd800 && other < 0xdc00 : other >= 0xdc00 && other <= 0xdfff
}
