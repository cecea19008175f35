import type { Modifier } from '../../dataset/vocabulary.ts'
import type { Kind } from './units.ts'

/** What stands before a number and says how it is meant. */
interface Prefix {
  readonly word: string
  readonly modifier: Modifier
  /** Characters that make it part of another word when they stand before it: 签约, 最近, 通过. */
  readonly notAfter?: string
}
interface Suffix {
  readonly word: string
  readonly modifier: Modifier | null
  /** Only for these kinds; every kind if absent. */
  readonly kinds?: readonly Kind[]
  /** What follows would make it part of another word: 余热, 多功能, 左右岸. */
  readonly notBefore?: string
}

const IN_OTHER_WORDS = {
  approximately: '签合节制预履邀契集条公解违毁特相誓租纽失续简隐',
  near: '最附邻就临靠贴将远亲新切',
  past: '超通经不越跨穿路渡度透走来飞错难胜',
  over: '赶反高',
  up: '以之基础身网线路海马早晚向史会世',
} as const

const PREFIXES: readonly Prefix[] = [
  { word: '不得超过', modifier: 'at_most' },
  { word: '不超过', modifier: 'at_most' },
  { word: '不得高于', modifier: 'at_most' },
  { word: '未超过', modifier: 'at_most' },
  { word: '不高于', modifier: 'at_most' },
  { word: '不多于', modifier: 'at_most' },
  { word: '不大于', modifier: 'at_most' },
  { word: '至多', modifier: 'at_most' },
  { word: '最多', modifier: 'at_most' },
  { word: '不足', modifier: 'less_than' },
  { word: '不到', modifier: 'less_than' },
  { word: '不满', modifier: 'less_than' },
  { word: '未满', modifier: 'less_than' },
  { word: '未达', modifier: 'less_than' },
  { word: '少于', modifier: 'less_than' },
  { word: '低于', modifier: 'less_than' },
  { word: '小于', modifier: 'less_than' },
  { word: '不得低于', modifier: 'at_least' },
  { word: '不低于', modifier: 'at_least' },
  { word: '不得少于', modifier: 'at_least' },
  { word: '不少于', modifier: 'at_least' },
  { word: '不小于', modifier: 'at_least' },
  { word: '不下于', modifier: 'at_least' },
  { word: '不下', modifier: 'at_least' },
  { word: '至少', modifier: 'at_least' },
  { word: '最少', modifier: 'at_least' },
  { word: '最低', modifier: 'at_least' },
  { word: '起码', modifier: 'at_least' },
  { word: '超过了', modifier: 'more_than' },
  { word: '超过', modifier: 'more_than' },
  { word: '突破了', modifier: 'more_than' },
  { word: '突破', modifier: 'more_than' },
  { word: '超出', modifier: 'more_than' },
  { word: '大于', modifier: 'more_than' },
  { word: '多于', modifier: 'more_than' },
  { word: '高于', modifier: 'more_than' },
  { word: '越过', modifier: 'more_than' },
  { word: '跨过', modifier: 'more_than' },
  { word: '逾', modifier: 'more_than' },
  { word: '超', modifier: 'more_than', notAfter: IN_OTHER_WORDS.over },
  { word: '接近', modifier: 'about_below' },
  { word: '将近', modifier: 'about_below' },
  { word: '逼近', modifier: 'about_below' },
  { word: '直逼', modifier: 'about_below' },
  { word: '近', modifier: 'about_below', notAfter: IN_OTHER_WORDS.near },
  { word: '大约为', modifier: 'about' },
  { word: '约为', modifier: 'about' },
  { word: '约有', modifier: 'about', notAfter: IN_OTHER_WORDS.approximately },
  { word: '约达', modifier: 'about' },
  { word: '约占', modifier: 'about' },
  { word: '约需', modifier: 'about' },
  { word: '约合', modifier: 'about' },
  { word: '大约', modifier: 'about' },
  { word: '大概', modifier: 'about' },
  { word: '大致', modifier: 'about' },
  { word: '差不多有', modifier: 'about' },
  { word: '差不多', modifier: 'about' },
  { word: '约', modifier: 'about', notAfter: IN_OTHER_WORDS.approximately },
]
/** 上亿元, 上百家: only before a scale word that has no digit. */
const PREFIXES_OF_BARE_SCALES: readonly Prefix[] = [
  { word: '上', modifier: 'at_least', notAfter: IN_OTHER_WORDS.up },
  { word: '成', modifier: 'at_least', notAfter: '建完达形组构集变合' },
]

/** 过10亿元, 过百家: before 万 and 亿 only; in 举办过8届 it belongs to the verb. */
const PREFIXES_OF_LARGE: readonly Prefix[] = [
  { word: '破', modifier: 'more_than', notAfter: '打爆侦撞攻冲' },
  { word: '过', modifier: 'more_than', notAfter: IN_OTHER_WORDS.past },
]

/** 以上 holds the number itself, 以下 does not: 国家统计局, 统计年鉴编者说明 (“以上”均含本数, “以下”均不含本数). */
const SUFFIXES: readonly Suffix[] = [
  { word: '及以上', modifier: 'at_least' },
  { word: '（含）以上', modifier: 'at_least' },
  { word: '(含)以上', modifier: 'at_least' },
  { word: '含以上', modifier: 'at_least' },
  { word: '以上', modifier: 'at_least' },
  { word: '之上', modifier: 'at_least' },
  { word: '开外', modifier: 'more_than' },
  { word: '有余', modifier: 'more_than' },
  { word: '及以下', modifier: 'at_most' },
  { word: '以下', modifier: 'less_than' },
  { word: '之下', modifier: 'less_than' },
  { word: '时间以内', modifier: 'at_most', kinds: ['duration'] },
  { word: '时间之内', modifier: 'at_most', kinds: ['duration'] },
  { word: '时间内', modifier: 'at_most', kinds: ['duration'] },
  { word: '以内', modifier: 'at_most' },
  { word: '之内', modifier: 'at_most' },
  { word: '范围内', modifier: 'at_most', kinds: ['length'] },
  { word: '内', modifier: 'at_most', kinds: ['duration', 'length'], notBefore: '容' },
  { word: '左右', modifier: 'about', notBefore: '岸两' },
  { word: '上下', modifier: 'about', notBefore: '游' },
  { word: '不等', modifier: null },
  { word: '不到', modifier: 'less_than', notBefore: '0123456789一二两三四五六七八九十百千万亿半几数' },
  {
    word: '余',
    modifier: 'more_than',
    kinds: ['money', 'area', 'length', 'volume', 'mass', 'power', 'duration', 'ratio'],
    notBefore: '热额款粮量压',
  },
  {
    word: '多',
    modifier: 'more_than',
    kinds: ['money', 'area', 'length', 'volume', 'mass', 'power', 'duration', 'ratio'],
    notBefore: '元功种方媒层晶边样维渠领次家项个的式肽糖孔高',
  },
]

/** Longest first, or 超过 would be read in 不超过. */
const longestFirst = <T extends { readonly word: string }>(words: readonly T[]): readonly T[] =>
  words.toSorted((a, b) => b.word.length - a.word.length)
const BEFORE_NUMBERS = longestFirst(PREFIXES)
const BEFORE_LARGE = longestFirst([...PREFIXES, ...PREFIXES_OF_LARGE])
const BEFORE_BARE_SCALES = longestFirst([...BEFORE_LARGE, ...PREFIXES_OF_BARE_SCALES])
const AFTER_UNITS = longestFirst(SUFFIXES)

const byEdge = (words: readonly { word: string }[], edge: 0 | -1): ReadonlySet<string> =>
  new Set(words.map(({ word }) => word.at(edge) as string))
const LAST_LETTERS = byEdge(BEFORE_BARE_SCALES, -1)
const FIRST_LETTERS = byEdge(AFTER_UNITS, 0)

/** A modifier and where its word begins (a prefix) or ends (a suffix). */
interface Modification {
  readonly at: number
  readonly modifier: Modifier | null
}

/** The prefix that ends at `end`, before `number`. */
export function readPrefix(
  text: string,
  end: number,
  number: { readonly bare: boolean; readonly scale: number },
): Modification | null {
  if (!LAST_LETTERS.has(text[end - 1] ?? '')) return null
  const found = (number.bare ? BEFORE_BARE_SCALES : number.scale >= 1e4 ? BEFORE_LARGE : BEFORE_NUMBERS).find(
    ({ word, notAfter }) =>
      end >= word.length &&
      text.startsWith(word, end - word.length) &&
      !notAfter?.includes(text[end - word.length - 1] ?? ' '),
  )
  return found ? { at: end - found.word.length, modifier: found.modifier } : null
}

/** The suffix that begins at `start`, after a unit of this kind. */
export function readSuffix(text: string, start: number, kind: Kind): Modification | null {
  const at = skipInclusion(text, skipRate(text, start))
  if (!FIRST_LETTERS.has(text[at] ?? '')) return null
  const found = AFTER_UNITS.find(
    ({ word, kinds, notBefore }) =>
      text.startsWith(word, at) &&
      (kinds === undefined || kinds.includes(kind)) &&
      !notBefore?.includes(text[at + word.length] ?? ' '),
  )
  return found ? { at: at + found.word.length, modifier: found.modifier } : null
}

const PER = /^\/(?:平方米|平方公里|公顷|亩|年|月|日|天|小时|吨|人|户|立方米)/
const LONGEST_RATE = 5

/** 3000万元/公顷以上: the bound stands after what it is per. */
function skipRate(text: string, at: number): number {
  if (text[at] !== '/') return at
  return at + (PER.exec(text.slice(at, at + LONGEST_RATE))?.[0].length ?? 0)
}

const LONGEST_INCLUSION = 14

/** 1000万元（含1000万元）以上: what the brackets say is said by 以上 already. */
function skipInclusion(text: string, at: number): number {
  const bracket = text[at]
  if ((bracket !== '（' && bracket !== '(') || text[at + 1] !== '含') return at
  const close = text.slice(at, at + LONGEST_INCLUSION).search(/[）)]/)
  return close < 0 ? at : at + close + 1
}

/** Of two words the bound says more: 约10亿元以上 is at least; 超过1亿元以上 is more than. */
export function combine(
  prefix: Modifier | null,
  suffix: Modifier | null,
  open: boolean,
  rough: boolean,
): Modifier {
  const loose = prefix === null || prefix === 'about' || prefix === 'about_below'
  if (suffix !== null && loose) return suffix
  return prefix ?? suffix ?? (open ? 'more_than' : rough ? 'about' : 'exact')
}
