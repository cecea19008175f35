import type { Article, Setting, Span } from '../../types.ts'
import { isProgramme, LEADS, ownWords, properWords, trailOf } from './words.ts'
import { CharSet } from '../words/char-set.ts'
import { isBrandAt, lastOpening, softOpenings } from '../words/openers.ts'

/** No name of the press is longer: 思可达年产2800万平方米超透太阳能光伏玻璃生产线项目一期 has 32. */
const MAX_NAME = 48

/** A size that tells one project from another: 22万伏, 年产3万吨. Lengths and floor areas only count things. */
const SIZE = /年[产供处加吞]|\d[万亿]?(?:千瓦|兆瓦|MW|GW|千伏|万伏|伏|吨)/
const ORDINAL = /第[一二三四五六七八九十]|[一二三四五六七八九十\d][号#]/

/** Does `words` single out one project? 招商引资项目 and 土地综合治理项目 do not, 虎村公铁立交桥 does. */
export const isNamed = (words: string): boolean =>
  !isProgramme(words) &&
  !NO_NAME.test(withoutBrackets(words)) &&
  (properWords(words).length >= 2 || SIZE.test(words) || ORDINAL.test(words))

/** Words of a sentence rather than of a name: 从工商注册`到`工厂, `各`产业园, 海洋生物科技园`6条`PPP道路项目. */
const NO_NAME =
  /\d[余多]?[个条座栋项家户](?!体)|[一二两三四五六七八九十几][条座栋间]|^(?:国家火炬|国家级|省级|市级|全国)|^[这该此本]|某|[是把各哪啥谁]|我们|他们|进行|(?<![遇达收])到(?!岸)|《|(?:制度|机制|办法|政策|方案|行动|活动|服务)$|多家|多个|[一二两三四五六七八九十几]个|^(?:现场|集中|当场)?(?:签约|开工|动工|投产|竣工|落户|奠基)$|(?:[投斥出耗增]资|追加|投入)[约近超逾]?(?:\d|[一二两三四五六七八九十百]{1,4}[万亿])/

/** 云帆物流中心|（投资5亿元）: what stands in brackets is told of the name. */
const withoutBrackets = (words: string): string =>
  words.includes('（') ? words.replace(/（[^）]{0,40}）/g, '') : words

/** Could `words` be a name in a list of projects? There a product alone will do: 查打一体无人机. */
export const isListable = (words: string): boolean =>
  words.length >= 2 &&
  words.length <= MAX_NAME &&
  ownWords(words).length >= 1 &&
  !NO_NAME.test(withoutBrackets(words))

/**
 * The name that ends at `end` and begins after `floor`: after the last opening word that leaves a name.
 *
 * 仅2018年，渌口区就引进了高端PI膜…  →  高端PI膜
 *                        ^
 */
export function nameEndingAt(
  text: string,
  floor: number,
  end: number,
  isName: (words: string) => boolean,
): Span | null {
  const from = lastOpening(text, Math.max(floor, end - MAX_NAME), end)
  const starts = [from]
  starts.push(...softOpenings(text, from, end))
  for (const start of starts.toReversed()) {
    const name = trimName(text, { start, end })
    if (name && isName(text.slice(name.start, name.end))) return name
  }
  return null
}

/** Drops what does not belong to a name at either end; null when nothing is left. */
export function trimName(text: string, { start, end }: Span): Span | null {
  let from = start
  let to = end
  for (let before = -1; before !== from && from < to; ) {
    before = from
    from = skipLead(text, from, to)
  }
  for (let before = -1; before !== to && from < to; ) {
    before = to
    to = dropTrail(text, from, to)
  }
  return to - from >= 2 ? { start: from, end: to } : null
}

const LEADING_SIGNS =
  /^(?:(?:世界|中国|国内|民营企业?|全球|全国|行业)?\d+强(?:企业)?|总?投资(?:约|近|超)?\d+(?:\.\d+)?[百千万亿]{1,2}元?|(?:总?投资)?\d+(?:\.\d+)?[百千万亿]{0,2}(?:多|余)?(?:元|美元|港元)|[\s“”"‘’《》「」·:：，、—-]|\d+[.．、]|（[一二三四五六七八九十\d]+）)+/
const LEADING_TIME =
  /^(?:\d{2,4}年(?:度|底|初|前|来)?|\d{1,2}月(?:份|底|初)?|\d{1,2}日|[今去明前当]年|[上中下]旬|[上下]半年|[一二三四]季度|截至|截止)/
/** What either begins with: most names begin with none of it. */
const LEADING = new CharSet('0123456789世中国民全行总投 “”"‘’《》「」·:：，、—-（今去明前当上中下一二三四截')

function skipLead(text: string, from: number, to: number): number {
  if (LEADING.isAt(text, from)) {
    const rest = text.slice(from, to)
    const signs = LEADING_SIGNS.exec(rest) ?? LEADING_TIME.exec(rest)
    if (signs) return from + signs[0].length
  }
  if (isBrandAt(text, from)) return from
  const lead = LEADS.at(text, from)
  return lead && lead.end <= to - 2 ? lead.end : from
}

const TRAILING = new CharSet(' “”"‘’《》「」，、。：:—-')
/** How many signs are dropped at once. */
const MOST_SIGNS = 6
function dropTrail(text: string, from: number, to: number): number {
  let end = to
  while (end > from && to - end < MOST_SIGNS && TRAILING.isAt(text, end - 1)) end--
  if (end === to) end -= trailOf(text.slice(from, to))?.length ?? 0
  return end - from >= 2 ? end : to
}

/** 渌口区|湘火炬汽车零部件产业园: the park's own county in front of a name says nothing new. */
export function placePrefixes(setting: Setting): string[] {
  const { place } = setting
  if (!place) return []
  const full = [place.nameZh, place.provinceZh, place.prefectureZh, place.countyZh]
  return full
    .filter((name): name is string => name !== null && name.length >= 3)
    .toSorted((a, b) => b.length - a.length)
}

const SUM_IN_BRACKETS = /（[^）]{0,20}\d[^）]{0,8}元[^）]{0,8}）/g
/** The name as it is published: without blanks and quotation marks, and without the place it is in. */
export function writtenName(article: Article, name: Span, places: readonly string[]): string {
  const words = article.repaired.text
    .slice(name.start, name.end)
    .replace(/[\s“”"‘’]/g, '')
    .replace(SUM_IN_BRACKETS, '')
  const place = places.find((prefix) => words.startsWith(prefix))
  const rest = place ? words.slice(place.length) : words
  return place && isNamed(rest) && !/^[区县市的及和与]/.test(rest) ? rest : words
}
