import type { Edit } from './edit.ts'
import { isReadingOf } from './pinyin.ts'

/** Letters with exactly one tone mark; ɡ is how GBK's fonts print g. The bounds are those of zhuāng and shuāng. */
const SYLLABLE = '[a-zɡ]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zɡ]{0,4}'

/**
 * A reading aid behind the character it belongs to.
 *
 *   平原經(jīng)濟(jì)開發(fā)區(qū)
 *         ^^^^^^
 * (株洲區段), (IPO) and (one) are none.
 */
const GLOSS = new RegExp(`[(（](${SYLLABLE})[)）]`, 'g')
/** 們(men): a reading without a tone, which only the right character before it makes a gloss. */
const TONELESS = /[(（]([a-zɡ]{1,6})[)）]/g

/** Every gloss of the raw text, as the edit that takes it out, in order. */
export function findGlosses(raw: string): Edit[] {
  const toned = [...raw.matchAll(GLOSS)]
  if (toned.length === 0) return []
  const toneless = [...raw.matchAll(TONELESS)].filter(({ index, 1: reading = '' }) =>
    isReadingOf(reading, raw.charCodeAt(index - 1)),
  )
  return [...toned, ...toneless]
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, 0: gloss }) => ({
      kind: 'gloss',
      span: { start: index, end: index + gloss.length },
      text: '',
      origins: [],
      certain: true,
    }))
}

const RESIDUE = new RegExp(`(?:[?？\ufffd][(（]?|[(（])(${SYLLABLE})[)）]`, 'y')

/** A gloss, or what is left of one. */
export interface Residue {
  readonly end: number
  /** chǎn */
  readonly reading: string
  /** Its opening bracket is there, and nothing in front of it that took the place of a byte. */
  readonly isWhole: boolean
}

/**
 * The gloss, whole or not, that stands at `at`. One whose place cuts a character in two takes a byte of it along.
 *
 *   聚焦?fàn)I商
 *       ^^^^^ 焦 is BDB9 and 營 A049: the gloss of 範 B9A0 stands between A0 and 49
 */
export function residueAt(raw: string, at: number): Residue | null {
  const first = raw.charCodeAt(at)
  const isWhole = first === 0x28 || first === 0xff08
  if (!isWhole && first !== 0x3f && first !== 0xff1f && first !== 0xfffd) return null
  RESIDUE.lastIndex = at
  const gloss = RESIDUE.exec(raw)
  return gloss && { end: at + gloss[0].length, reading: gloss[1] as string, isWhole }
}
