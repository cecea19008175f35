import table from '../../../data/units.json' with { type: 'json' }
import { quotationEnd } from './context.ts'
import type { Reading } from './reading.ts'

/**
 * Why something that has the shape of a quantity is none. Whatever is given must hold: `before` of the characters up to the
 * number (with its modifier), `words` of number and unit, `after` of what follows them, `when` of the reading.
 */
export interface Refusal {
  readonly name: string
  readonly before?: RegExp
  readonly words?: RegExp
  readonly after?: RegExp
  readonly when?: (reading: Reading) => boolean
}

/** Characters of context that a refusal may look at. */
const CONTEXT = 8

const startsWithOne = ({ figure, text }: Reading): boolean =>
  text[figure.start] === '一' && figure.value === 1
const isChinese = ({ figure }: Reading): boolean => !figure.digits
const isCount = ({ kind }: Reading): boolean => kind === 'count'
const isYear = ({ kind, unit }: Reading): boolean => kind === 'duration' && unit === 'yr'

/** 新建变电站一座， : after its noun and before a stop, 一 counts. */
const COUNTS_AFTER_NOUN = /^一[座栋幢条套台处所户艘架项]$/
const followsNoun = ({ text, figure, unitEnd }: Reading): boolean =>
  COUNTS_AFTER_NOUN.test(text.slice(figure.start, unitEnd)) &&
  /[^的这那每某同另唯了有是为成之任其统再如第\P{Script=Han}]$/u.test(
    text.slice(Math.max(0, figure.start - 1), figure.start),
  ) &&
  /^[，。；、）！\n]|^$/.test(text.slice(unitEnd, unitEnd + 1))

const NAMES = indexNames([...table.names.places, ...table.names.idioms])

function indexNames(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const name of names) index.set(name.charAt(0), [...(index.get(name.charAt(0)) ?? []), name])
  return index
}

const isName = ({ text, figure }: Reading): boolean =>
  NAMES.get(text.charAt(figure.start))?.some((name) => text.startsWith(name, figure.start)) ?? false

/** Calendar years in Arabic digits, and in the Republic's era in Taiwan (109年). */
const isCalendarYear = (reading: Reading): boolean => {
  const { figure } = reading
  const last = figure.valueTo ?? figure.value
  return isYear(reading) && !reading.modified && Number.isInteger(last) && last >= 1900 && last <= 2100
}
const isEraYear = (reading: Reading): boolean => {
  const { figure } = reading
  return (
    isYear(reading) &&
    figure.digits &&
    figure.value >= 80 &&
    figure.value <= 130 &&
    reading.modifier === 'exact'
  )
}

const LONGEST_SLOGAN = 9
/** “四个一”, “六个尽快”, “二分之一”工作法: the number opens the quotation and the quotation is short. */
const isQuotedSlogan = ({ text, figure, unitEnd, kind, rule }: Reading): boolean =>
  !figure.digits &&
  (kind === 'count' || rule === 'fraction') &&
  rule !== 'group' &&
  quotationEnd(text, figure.start, unitEnd, LONGEST_SLOGAN) !== null

export const REFUSALS: readonly Refusal[] = [
  { name: 'ordinal', before: /第 ?$/ },
  { name: 'ordinal', before: /第 ?[\d一二三四五六七八九十]{1,3}[、和及至-]$/ },
  { name: 'name', when: isName },
  {
    name: 'model_number',
    before: /(?:^|[^A-Za-z])[A-Za-z]-?$/,
    when: ({ figure }) => figure.digits && figure.scale === 1,
  },
  {
    name: 'article',
    when: (reading) =>
      isCount(reading) && startsWithOne(reading) && isChinese(reading) && !followsNoun(reading),
  },
  { name: 'second', words: /^二[次类批组层届套部处所位场名台]/, when: isCount },
  {
    name: 'first_places',
    before: /(?:^|[^目此之日以当先空跟提往生])前$/,
    when: ({ kind }) => kind === 'count' || kind === 'duration',
  },
  { name: 'calendar_year', when: isCalendarYear },
  { name: 'era_year', before: /(?:民国|[（(])$/, when: isEraYear },
  { name: 'dated_year', words: /^\d+ ?年/, after: /^ ?\d{1,2}(?:月|[、-])/, when: isYear },
  { name: 'dated_year', words: /^(?:0\d|[零〇].)年/, when: isYear },
  { name: 'dated_year', words: /^[01]\d年/, after: /^[底初末]/, when: isYear },
  { name: 'half_of_year', before: /[上下前后]$/, words: /^半/ },
  { name: 'every', before: /[每逢]$/, when: ({ kind }) => kind === 'duration' },
  {
    name: 'this_year',
    before: /(?:这|那|每|同|第|新的|又|某|崭新的)$/,
    words: /^一(?:年|个月|天|周|个星期)/,
  },
  { name: 'these_days', before: /[这那]$/, words: /^[两几]天/ },
  { name: 'one_day', words: /^一[天周]/, when: ({ modifier }) => modifier === 'exact' },
  {
    name: 'plan',
    words: /年$/,
    after: /^(?:行动|规划|计划|攻坚|倍增|大变样|上台阶|滚动|会战|提升行动|发展规划)/,
  },
  { name: 'session', before: /(?:届|人大|政协|委员会|全委会)$/, words: /次$/ },
  { name: 'slogan', when: isQuotedSlogan },
  { name: 'slogan', when: isCount, after: /^一(?:[批流”’工活机律]|$)/ },
  {
    name: 'saying',
    words: /^[一百千万]+[次句遍个种声]/,
    when: ({ figure, modified }) => isRound(figure.value) && !figure.digits && !modified,
  },
  {
    name: 'bare_scale',
    when: ({ figure, kind, modified }) =>
      figure.bare && !modified && (kind === 'count' || kind === 'duration' || kind === 'angle'),
  },
  {
    name: 'bare_scale',
    words: /^(?:[百千][元米伏瓦克斤分]|万[元米分瓦里]|千瓦)/,
    when: ({ figure, modified }) => figure.bare && !modified,
  },
  {
    name: 'dimensions',
    when: ({ figure, kind }) => figure.product && (kind === 'length' || kind === 'duration'),
  },
  {
    name: 'title_group',
    before: /(?:全国|全省|全市|中国|世界|全球|亚洲|年度|国内|最佳)$/,
    words: /^十/,
    when: ({ rule }) => rule === 'group',
  },
  {
    name: 'title_group',
    words: /^十/,
    after: /^(?:杰出|品牌|优秀|先进|新闻|人物|最|劳|功臣|名牌|经济)/,
    when: ({ rule }) => rule === 'group',
  },
  {
    name: 'congress',
    words: /^(?:十[一二三四五六七八九]?|二十|二十一)大?$/,
    when: ({ rule, unitText }) => rule === 'group' && unitText === '大',
  },
]

const isRound = (value: number): boolean => value === 100 || value === 1000 || value === 10_000

/** Where reading goes on after a refused number: a slogan is passed over as a whole (“三个三分之一”). */
export function afterRefused({ text, figure, unitEnd }: Reading, { name }: Refusal): number {
  const close = name === 'slogan' ? quotationEnd(text, figure.start, unitEnd, LONGEST_SLOGAN) : null
  return close ?? figure.end
}

/** The first refusal that holds of `reading`; null if it is a quantity. */
export function refuse(reading: Reading): Refusal | null {
  const { text, figure, unitEnd, start } = reading
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const words = text.slice(figure.start, unitEnd)
  const after = text.slice(unitEnd, unitEnd + CONTEXT)
  const holds = (refusal: Refusal): boolean =>
    (refusal.before?.test(before) ?? true) &&
    (refusal.words?.test(words) ?? true) &&
    (refusal.after?.test(after) ?? true) &&
    (refusal.when?.(reading) ?? true)
  return REFUSALS.find(holds) ?? null
}
