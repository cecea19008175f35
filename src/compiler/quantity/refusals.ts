import table from '../../../data/units.json' with { type: 'json' }
import type { Unit } from '../../dataset/vocabulary.ts'
import { quotationEnd } from './context.ts'
import type { Reading } from './reading.ts'

/**
 * Why something that has the shape of a quantity is none. Whatever is given must hold: `before` of the characters up to the
 * number (with its modifier), `words` of number and unit, `after` of what follows them, `when` of the reading.
 */
interface Refusal {
  readonly name: string
  readonly before?: RegExp | undefined
  readonly words?: RegExp | undefined
  readonly after?: RegExp | undefined
  readonly when?: ((reading: Reading, home: () => Unit) => boolean) | undefined
}

/** Characters of context that a refusal may look at. */
const CONTEXT = 8
const LONGEST_SLOGAN = 9

const isChinese = ({ figure }: Reading): boolean => !figure.digits
const isCount = ({ kind }: Reading): boolean => kind === 'count'
const isYears = ({ kind, unit }: Reading): boolean => kind === 'duration' && unit === 'yr'
const isGroup = ({ rule }: Reading): boolean => rule === 'group'
const isBare = ({ figure, modified }: Reading): boolean => figure.bare && !modified

const isName = ({ text, figure }: Reading): boolean =>
  NAMES.get(text.charAt(figure.start))?.some((name) => text.startsWith(name, figure.start)) ?? false
const NAMES = indexNames([...table.names.places, ...table.names.idioms])

function indexNames(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const name of names) index.set(name.charAt(0), [...(index.get(name.charAt(0)) ?? []), name])
  return index
}

/** 一个门, 一批项目: 一 says only that there is one. 新建变电站一座， counts: after its noun and before a stop. */
const isArticle = ({ text, figure, unitEnd }: Reading): boolean => {
  if (text[figure.start] !== '一' || figure.value !== 1) return false
  const words = text.slice(Math.max(0, figure.start - 1), unitEnd + 1)
  return !/^[^的这那每某同另唯了有是为成之任其统再如第\P{Script=Han}]一[座栋幢条套台处所户艘架项](?:[，。；、（）！\n]|$)/u.test(
    words,
  )
}

/** Calendar years (2012年, 二〇一二年, 2013—2015年). */
const isCalendarYear = (reading: Reading): boolean => {
  const last = reading.figure.valueTo ?? reading.figure.value
  return isYears(reading) && !reading.modified && Number.isInteger(last) && last >= 1900 && last <= 2100
}
/** Years of the Republic, as Taiwan counts them: 民國38年 to 130年. */
const isEraYear = (reading: Reading): boolean =>
  isYears(reading) && !reading.modified && reading.figure.value >= 38 && reading.figure.value <= 130
const isRecentEraYear = (reading: Reading, home: () => Unit): boolean =>
  isEraYear(reading) && reading.figure.value >= 80 && home() === 'TWD'

/** “四个一”, “六个尽快”, “二分之一”工作法: the number opens the quotation and the quotation is short. */
const isQuotedSlogan = (reading: Reading): boolean => {
  const { text, figure, unitEnd, rule } = reading
  const sloganlike = isCount(reading) || rule === 'fraction'
  if (figure.digits || !sloganlike || isGroup(reading)) return false
  return quotationEnd(text, figure.start, unitEnd, LONGEST_SLOGAN) !== null
}

/** 一千次表态, 一万个理由: a round number of words and deeds. */
const isRound = (reading: Reading): boolean =>
  isChinese(reading) && !reading.modified && [100, 1000, 10_000].includes(reading.figure.value)

/** 十大杰出青年, 十大品牌: chosen, not counted. */
const isBestOf = ({ text, figure, rule }: Reading): boolean =>
  rule === 'group' &&
  /^大(?:杰出|品牌|优秀|先进|新闻|人物|最|劳|功臣|名牌|经济|幸福)/.test(
    text.slice(figure.end, figure.end + 3),
  )

/** 零组件, 零部件, 零距离: 零 begins a word. */
const isZero = ({ text, figure }: Reading): boolean =>
  text[figure.start] === '零' && figure.end === figure.start + 1

/** 前三年|租金全免 is how long a relief lasts; 前三年 of anything else is a time. */
const NO_RELIEF = /^(?![^，。；]{0,6}[免减租税缴征奖补贴返])/

const LIST: readonly Refusal[] = [
  { name: 'ordinal', before: /第 ?$/ },
  { name: 'ordinal', before: /第 ?[\d一二三四五六七八九十]{1,3}[、和及至-]$/ },
  { name: 'ordinal', before: /[一二三四五六七八九十]、$/, words: /^[一二三四五六七八九十]+[层届轮]$/ },
  { name: 'ordinal', words: /^二[次类批组层届套部处所位场名台]/, when: isCount },
  {
    name: 'first_places',
    before: /(?:^|[^目此之日以当先空跟提往生])前$/,
    after: NO_RELIEF,
    when: ({ kind }) => kind === 'count' || kind === 'duration',
  },
  { name: 'first_places', before: /首$/, when: ({ kind }) => kind === 'duration' },
  { name: 'name', when: isName },
  { name: 'name', when: (reading) => isCount(reading) && isZero(reading) },
  {
    name: 'model_number',
    before: /(?:^|[^A-Za-z])[A-Za-z]-?$/,
    when: ({ figure }) => figure.digits && figure.scale === 1,
  },
  { name: 'numbering', words: /[幢栋层]$/, when: ({ valueTo }) => valueTo !== null },
  { name: 'article', when: (reading) => isCount(reading) && isArticle(reading) },
  { name: 'slogan', when: isQuotedSlogan },
  { name: 'slogan', after: /^一(?:[批流”’工活机律]|$)/, when: isCount },
  { name: 'saying', words: /^[一百千万]+[次句遍个种声]/, when: isRound },
  { name: 'saying', after: /^磨一剑/ },
  { name: 'year', when: isCalendarYear },
  { name: 'year', words: /^[〇○零一二三四五六七八九]{3,4}年/, when: isYears },
  { name: 'year', words: /^(?:0\d|[零〇○].) ?年/, when: isYears },
  { name: 'year', words: /^\d+ ?年/, after: /^ ?\d{1,2}(?:月|[、-])/, when: isYears },
  { name: 'year', words: /^[01]\d年/, after: /^[底初末]/, when: isYears },
  { name: 'era_year', before: /(?:民国 ?|[（(])$/, when: isEraYear },
  { name: 'era_year', before: /[于自]$/, words: /^\d/, when: isEraYear },
  { name: 'era_year', words: /^\d/, when: isRecentEraYear },
  { name: 'half_of_year', before: /[上下前后]$/, words: /^半/ },
  { name: 'every', before: /[每逢]$/, when: ({ kind }) => kind === 'duration' },
  { name: 'this_year', before: /(?:这|那|每|同|第|新的|又|某)$/, words: /^一(?:年|个月|天|周|个星期)/ },
  { name: 'this_year', before: /的$/, words: /^一年$/, after: /^(?:[，。；！]|$)/ },
  { name: 'this_year', before: /[这那]$/, words: /^两天/ },
  { name: 'this_year', words: /^一[天周]/, when: ({ modifier }) => modifier === 'exact' },
  {
    name: 'plan',
    words: /年$/,
    after: /^(?:行动|规划|计划|攻坚|倍增|大变样|上台阶|滚动|会战|提升行动|发展规划)/,
  },
  { name: 'session', before: /(?:届|人大|政协|委员会|全委会)$/, words: /次$/ },
  {
    name: 'bare_scale',
    when: (reading) => isBare(reading) && ['count', 'duration', 'angle'].includes(reading.kind),
  },
  { name: 'bare_scale', words: /^(?:[百千][元米伏瓦克斤分]|万[元米分瓦里]|.{1,2}吨级)/, when: isBare },
  {
    name: 'bare_scale',
    after: /^级/,
    when: (reading) => isBare(reading) && reading.kind !== 'money',
  },
  {
    name: 'dimensions',
    when: ({ figure, kind }) => figure.product && (kind === 'length' || kind === 'duration'),
  },
  { name: 'saying', before: /三番$/, words: /^五次/ },
  {
    name: 'title',
    before: /(?:全国|全省|全市|中国|世界|全球|亚洲|台湾|年度|国内|最佳)$/,
    words: /^十/,
    when: isGroup,
  },
  { name: 'title', words: /^十/, when: isBestOf },
  { name: 'congress', before: /(?:党的|中共)$/, words: /^(?:十|二十)/, when: isGroup },
  {
    name: 'congress',
    words: /^(?:十|二十)[一二三四五六七八九]?大(?:文件|要求|路线|部署|即将|闭幕|开幕|会议)/,
    when: isGroup,
  },
]

/** The list, each with all fields: objects of one shape are looked into ten times as fast. */
export const REFUSALS: readonly Refusal[] = LIST.map(({ name, before, words, after, when }) => ({
  name,
  before,
  words,
  after,
  when,
}))

/** Where reading goes on after a refused number: a slogan is passed over as a whole (“三个三分之一”). */
export function afterRefused({ text, figure, unitEnd }: Reading, { name }: Refusal): number {
  const close = name === 'slogan' ? quotationEnd(text, figure.start, unitEnd, LONGEST_SLOGAN) : null
  return close ?? unitEnd
}

/** The first refusal that holds of `reading`; null if it is a quantity. `home` tells the currency of the article's home. */
export function refuse(reading: Reading, home: () => Unit): Refusal | null {
  const { text, figure, unitEnd, start } = reading
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const words = text.slice(figure.start, unitEnd)
  const after = text.slice(unitEnd, unitEnd + CONTEXT)
  const holds = (refusal: Refusal): boolean =>
    (refusal.before?.test(before) ?? true) &&
    (refusal.words?.test(words) ?? true) &&
    (refusal.after?.test(after) ?? true) &&
    (refusal.when?.(reading, home) ?? true)
  return REFUSALS.find(holds) ?? null
}
