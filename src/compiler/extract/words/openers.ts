import words from '../../../../data/projects.json' with { type: 'json' }
import type { Span } from '../../types.ts'
import { CharSet } from './char-set.ts'
import { WordIndex } from './word-index.ts'

/** Brands that begin or end like a function word: 美`的`, `和`大, `以`岭; inside them nothing is cut. */
const BRANDS = new WordIndex(words.brands.map((brand) => [brand, true]))
export const isBrandAt = (text: string, start: number): boolean => BRANDS.at(text, start) !== null

/** Verbs and other words after which a name begins and which no name holds: 引进了|…, 包括|…, 正在洽谈的|…. */
const OPENERS = new WordIndex(words.openers.map((word) => [word, true]))
/** Words after which a name may begin, but which stand inside names too: 建设 in 综合治理建设, 新建 in 南工业路新建. */
const SOFT_OPENERS = new WordIndex(words.softOpeners.map((word) => [word, true]))
/** 引进`了`, 打造`出`. */
const PARTICLES = '了过到出起'
/** Single characters that open a name, and the words in which they do not: 美`的`, 存`在`, `将`军. */
const SINGLES: ReadonlyMap<string, { readonly notAfter: string; readonly notBefore: string }> = new Map([
  ['的', { notAfter: '美', notBefore: '卢' }],
  ['了', { notAfter: '', notBefore: '' }],
  ['着', { notAfter: '', notBefore: '' }],
  ['是', { notAfter: '', notBefore: '方' }],
  ['在', { notAfter: '存所', notBefore: '线' }],
  ['向', { notAfter: '', notBefore: '阳日' }],
  ['由', { notAfter: '自', notBefore: '' }],
  ['将', { notAfter: '', notBefore: '军乐' }],
  ['把', { notAfter: '', notBefore: '' }],
  ['被', { notAfter: '', notBefore: '' }],
  ['已', { notAfter: '', notBefore: '' }],
])

const SINGLE_SIGNS = new CharSet([...SINGLES.keys()].join(''))

/** The word that opens a name at `at`. */
function openerAt(text: string, at: number, end: number): Span | null {
  const word = OPENERS.at(text, at, end)
  if (word) return withParticle(text, word)
  if (!SINGLE_SIGNS.isAt(text, at)) return null
  const single = SINGLES.get(text.charAt(at))
  if (!single) return null
  const inWord =
    (at > 0 && single.notAfter.includes(text.charAt(at - 1))) ||
    single.notBefore.includes(text.charAt(at + 1) || '。')
  return inWord ? null : { start: at, end: at + 1 }
}

const withParticle = (text: string, { start, end }: Span): Span => ({
  start,
  end: PARTICLES.includes(text.charAt(end) || '。') ? end + 1 : end,
})

/** Where the last opening word from `from` to `end` leaves off, if it leaves at least two characters. */
export function lastOpening(text: string, from: number, end: number): number {
  let last = from
  let at = from
  while (at < end - 2) {
    const opener = openerAt(text, at, end)
    if (opener && opener.end <= end - 2 && !isBrandAt(text, at) && !isBrandAt(text, opener.end - 1))
      last = opener.end
    at = opener?.end ?? at + 1
  }
  return last
}

/** Where soft openers from `from` to `end` leave off, in order. */
export const softOpenings = (text: string, from: number, end: number): number[] =>
  SOFT_OPENERS.all(text, from, end).map((word) => withParticle(text, word).end)
