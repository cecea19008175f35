import type { Defect, Script } from '../../dataset/vocabulary.ts'
import type { RepairedText } from '../types.ts'
import { draft } from './draft.ts'
import { findGlosses } from './glosses.ts'
import { punctuate } from './punctuate.ts'
import { isTraditional, simplify } from './simplify.ts'

/** Mends what is mechanically damaged and converts to simplified characters. */
export function repair(raw: string): RepairedText {
  const edits = findGlosses(raw)
  const words = draft(raw, edits)
  punctuate(words)
  const fromTraditional = isTraditional(words)
  simplify(words, fromTraditional)
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(words.units.subarray(0, words.length))
  const script: Script = fromTraditional ? (edits.length > 0 ? 'hant-glossed' : 'hant') : 'hans'
  const defects: Defect[] = []
  if (edits.length > 0) defects.push('pinyin-gloss')
  if (/[\u4e00-\u9fff][,;:?!]/.test(raw)) defects.push('narrowed-punctuation')
  return {
    raw,
    text,
    rawStart: words.rawStart.subarray(0, words.length),
    rawEnd: words.rawEnd.subarray(0, words.length),
    script,
    defects,
    repairs: edits.map(({ kind, span, certain }) => ({ kind, raw: span, text: '', certain })),
  }
}
