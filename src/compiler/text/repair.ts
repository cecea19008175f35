import type { Defect, Script } from '../../dataset/vocabulary.ts'
import type { RepairedText, Span } from '../types.ts'
import { type Draft, draft } from './draft.ts'
import type { Edit } from './edit.ts'
import { findGlosses } from './glosses.ts'
import { punctuate } from './punctuate.ts'
import { findShifts } from './shifts.ts'
import { isTraditional, simplify } from './simplify.ts'

/**
 * Mends what is mechanically damaged and converts to simplified characters, in four steps that keep the way back:
 *
 *   edits       聚焦?fàn)I商環境,經(jīng)常?梢钥吹綔O口 → 聚焦營商環境,經常可以看到淥口
 *   draft       one shape for each mark, digit and space
 *   punctuate   ,;:?!() as wide as their place asks for, 「」 as “”
 *   simplify    聚焦营商环境，经常可以看到渌口
 * All but the edits are one unit for one. `repairs` holds every edit. A damaged place without a likely reading is left
 * as it stands; it is in `repairs` too, not certain and with the raw text for its `text`. Linear in the text's length.
 */
export function repair(raw: string): RepairedText {
  const glosses = findGlosses(raw)
  const edits = merge(glosses, findShifts(raw, glosses))
  const words = draft(raw, edits)
  punctuate(words)
  const isHant = isTraditional(words)
  simplify(words, isHant)
  const text = textOf(words)
  return {
    raw,
    text,
    ...wayBack(words),
    script: scriptOf(isHant, glosses),
    defects: defectsOf(raw, edits),
    repairs: edits.map(({ kind, span, certain, text: read }) => {
      const isLeft = read !== '' && read === raw.slice(span.start, span.end)
      return { kind, raw: span, text: isLeft ? read : standing(text, words, span), certain }
    }),
  }
}

/** Both lists in order; a gloss inside a mended shift was read as part of it. */
function merge(glosses: readonly Edit[], shifts: readonly Edit[]): Edit[] {
  if (shifts.length === 0) return [...glosses]
  let at = 0
  const apart = glosses.filter(({ span }) => {
    while (at < shifts.length && (shifts[at] as Edit).span.end <= span.start) at++
    return at === shifts.length || (shifts[at] as Edit).span.start >= span.end
  })
  return [...apart, ...shifts].toSorted((a, b) => a.span.start - b.span.start)
}

const textOf = ({ units, length }: Draft): string =>
  new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length))

function scriptOf(isHant: boolean, glosses: readonly Edit[]): Script {
  if (!isHant) return 'hans'
  return glosses.length > 0 ? 'hant-glossed' : 'hant'
}

const NARROWED = /[\u4e00-\u9fff][,;:!?]/

function defectsOf(raw: string, edits: readonly Edit[]): Defect[] {
  const defects: Defect[] = []
  if (edits.some(({ kind }) => kind === 'gloss')) defects.push('pinyin-gloss')
  if (edits.some(({ kind }) => kind !== 'gloss')) defects.push('gbk-mojibake')
  if (NARROWED.test(raw)) defects.push('narrowed-punctuation')
  return defects
}

/** What stands in the repaired text for a span of the raw text. */
function standing(text: string, { rawStart, length }: Draft, span: Span): string {
  return text.slice(firstFrom(rawStart, length, span.start), firstFrom(rawStart, length, span.end))
}

/** The first of the ascending `starts` that is not below `position`. */
function firstFrom(starts: Uint32Array, length: number, position: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The way back in no more room than it takes: where nothing was left out, a character ends where the next begins. */
function wayBack({ rawStart, rawEnd, length }: Draft): Pick<RepairedText, 'rawStart' | 'rawEnd'> {
  for (let at = 1; at < length; at++)
    if (rawEnd[at - 1] !== rawStart[at])
      return { rawStart: rawStart.slice(0, length), rawEnd: rawEnd.slice(0, length) }
  const edges = new Uint32Array(length + 1)
  edges.set(rawStart.subarray(0, length))
  edges[length] = rawEnd[length - 1] ?? 0
  return { rawStart: edges.subarray(0, length), rawEnd: edges.subarray(1) }
}
