import type { Edit } from './edit.ts'

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

/** Readings without a tone mark, each with the only characters that have it. */
const NEUTRAL =
  /(?<=[們们])[(（]men[)）]|(?<=[麼么])[(（]me[)）]|(?<=[嗎吗嘛])[(（]ma[)）]|(?<=[著着])[(（]zhe[)）]|(?<=[個个])[(（]ge[)）]|(?<=[的地得])[(（]de[)）]|(?<=[了瞭])[(（]le[)）]/g

const MISPLACED = new RegExp(`[?？\ufffd][(（]?(${SYLLABLE})[)）]`, 'y')

/**
 * What is left at `at` of a gloss whose place cuts a character in two.
 *
 *   聚焦?fàn)I商
 *       ^^^^^ 焦 is BDB9 and 營 A049: the gloss of 範 B9A0 stands between A0 and 49
 */
export function misplacedAt(
  raw: string,
  at: number,
): { readonly end: number; readonly reading: string } | null {
  const first = raw.charCodeAt(at)
  if (first !== 0x3f && first !== 0xff1f && first !== 0xfffd) return null
  MISPLACED.lastIndex = at
  const gloss = MISPLACED.exec(raw)
  return gloss && { end: at + gloss[0].length, reading: gloss[1] as string }
}

/** Every gloss of the raw text, as the edit that takes it out, in order. */
export function findGlosses(raw: string): Edit[] {
  const edits = [...raw.matchAll(GLOSS)].map((gloss) => takeOut(gloss.index, gloss[0]))
  if (edits.length === 0) return edits
  const neutral = [...raw.matchAll(NEUTRAL)].map((gloss) => takeOut(gloss.index, gloss[0]))
  return neutral.length === 0 ? edits : [...edits, ...neutral].toSorted((a, b) => a.span.start - b.span.start)
}

const takeOut = (start: number, gloss: string): Edit => ({
  kind: 'gloss',
  span: { start, end: start + gloss.length },
  text: '',
  origins: [],
  certain: true,
})
