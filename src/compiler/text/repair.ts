import type { Defect, Script } from '../../dataset/vocabulary.ts'
import type { RepairedText } from '../types.ts'
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
    way: words.way,
    script: scriptOf(isHant, glosses),
    defects: defectsOf(raw, edits),
    repairs: edits.map(({ kind, span, certain, text: read }, index) => {
      const isLeft = read !== '' && read === raw.slice(span.start, span.end)
      const start = words.edited[index] as number
      return { kind, raw: span, text: isLeft ? read : text.slice(start, start + read.length), certain }
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
