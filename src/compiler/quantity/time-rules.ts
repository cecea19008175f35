import type { TimeExpression } from '../types.ts'
import { PLANS, readSmallNumber, RELATIVE_YEARS, ROC_EPOCH } from './time-words.ts'

type Groups = Readonly<Record<string, string | undefined>>
/** What a rule reads; whatever it leaves out is null or false. */
export type Reading = Partial<Omit<TimeExpression, 'start' | 'end' | 'rule'>>
interface TimeRule {
  readonly name: string
  readonly pattern: RegExp
  /** Null declines: the words are no time here. */
  readonly read: (groups: Groups) => Reading | null
}

const alternatives = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|')

const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
const DAY = '(?:[12]\\d|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])'
const TO = '\\s?[-—–~～至到]\\s?'
const AS_OF = '(?<asOf>截至|截止到|截止|截到)?'
const SINCE =
  '(?<since>(?:成立|建区|建园|设立|组建|创建|开园|启动建设|启动|开工|开工建设|开建|公告|挂牌|获批|批准设立|投产|投用|运营|运行|招商|开放|开展|实施)?以来|至今|开始|起(?!来))?'
const YEAR = `(?:(?<![\\d.])(?<year>(?:19|20)\\d{2})\\s?年度?|(?<han>[一二][〇零○一二三四五六七八九]{3})年度?|民国(?<roc>\\d{2,3}|[一二三四五六七八九十百]{2,6})年度?|(?<![以年])(?<relative>${alternatives(Object.keys(RELATIVE_YEARS))}))`
const PARTS = [
  `(?<months>${MONTH})月?份?${TO}(?<monthsTo>${MONTH})月份?`,
  `[前头首](?<first>1[01]|[2-9]|十一?|[二两三四五六七八九])个?月`,
  '(?<half>[上下])半年',
  '第?(?<quarter>[一二三四1-4])季度?',
  '(?<firstQuarter>首季度?)',
  '前(?<quarters>[二两三23])个?季度?',
  `(?<month>${MONTH})月份?(?:(?<day>${DAY})[日号]?)?(?<edge>底|末|初|[上中下]旬)?`,
]
const PART = `(?:${PARTS.join('|')})`
const YEAR_EDGE = '(?<yearEdge>年?底|年?末|年初|年中|初|年内)'

const between = (month: number, monthTo: number): Reading => ({ month, monthTo })

/** Which months of its year an expression means. */
function readPart(groups: Groups): Reading {
  const { months, monthsTo, first, half, quarter, quarters, firstQuarter, month, day, yearEdge } = groups
  if (months && monthsTo) return between(readSmallNumber(months) ?? 1, readSmallNumber(monthsTo) ?? 12)
  if (first) return between(1, readSmallNumber(first) ?? 12)
  if (half) return half === '上' ? between(1, 6) : between(7, 12)
  if (firstQuarter) return between(1, 3)
  if (quarters) return between(1, 3 * (readSmallNumber(quarters) ?? 4))
  if (quarter) {
    const nth = readSmallNumber(quarter) ?? 4
    return between(3 * nth - 2, 3 * nth)
  }
  if (month) return readMonth(month, day, groups.edge)
  if (yearEdge?.endsWith('底') || yearEdge?.endsWith('末')) return { month: 12, instant: true }
  return yearEdge?.endsWith('初') && !groups.since ? { month: 1 } : {}
}

const readMonth = (month: string, day: string | undefined, edge: string | undefined): Reading => ({
  month: readSmallNumber(month),
  day: day ? readSmallNumber(day) : null,
  instant: edge === '底' || edge === '末',
})

/** Which year an expression names; none leaves it to the context. */
function readYear(groups: Groups): Reading {
  const { year, han, roc, relative } = groups
  if (year) return { base: 'absolute', year: Number(year) }
  if (han) return { base: 'absolute', year: readSmallNumber(han) }
  if (roc) return readRocYear(roc)
  return relative ? { base: RELATIVE_YEARS[relative] ?? 'unresolved' } : { base: 'unresolved' }
}

function readRocYear(digits: string): Reading {
  const [hundred, rest] = digits.startsWith('一百') ? [100, digits.slice(2)] : [0, digits]
  const year = rest === '' ? 0 : readSmallNumber(rest.replace(/^零/, ''))
  return year === null ? { base: 'unresolved' } : { base: 'absolute', year: ROC_EPOCH + hundred + year }
}

function readDate(groups: Groups): Reading {
  const part = readPart(groups)
  const instant = Boolean(groups.asOf) || part.instant === true
  return { ...readYear(groups), ...part, instant, since: Boolean(groups.since) }
}

const readPlan = (groups: Groups): Reading | null => {
  const plan = PLANS[groups.plan ?? '']
  if (!plan) return null
  if (groups.end) return { base: 'absolute', year: plan[1] }
  if (groups.since) return { base: 'absolute', year: plan[0], since: true }
  return { base: 'absolute', year: plan[0], yearTo: plan[1] }
}

/** Tried on the whole text; where two overlap the one that starts first wins, then the longer. */
export const TIME_RULES: readonly TimeRule[] = [
  {
    // 2018-12-21, 2011/03/16, 2012.6.1
    name: 'iso_date',
    pattern:
      /(?<![\d.-])(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>[12]\d|3[01]|0?[1-9])(?![\d.])/g,
    read: (groups) => ({
      base: 'absolute',
      year: Number(groups.year),
      month: Number(groups.month),
      day: Number(groups.day),
    }),
  },
  {
    // 2013—2015年, 2006年至2010年
    name: 'years',
    pattern: new RegExp(`(?<!\\d)(?<year>(?:19|20)\\d{2})年?${TO}(?<yearTo>(?:19|20)\\d{2})年`, 'g'),
    read: (groups) => ({ base: 'absolute', year: Number(groups.year), yearTo: Number(groups.yearTo) }),
  },
  {
    // 2012年底, 截至2010年底, 今年前10个月, 2018年以来, 民国109年, 今年6月25
    name: 'year',
    pattern: new RegExp(`${AS_OF}${YEAR}(?:\\s?${PART}|${YEAR_EDGE})?${SINCE}`, 'g'),
    read: readDate,
  },
  {
    // 去（106）年 of Taiwan's papers, 今（2018）年
    name: 'year_in_brackets',
    pattern: /(?<relative>[今去明])[（(](?<inside>\d{2,4})[）)]年(?:度)?/g,
    read: ({ inside = '' }) =>
      inside.length === 4
        ? readYear({ year: inside })
        : { base: 'absolute', year: ROC_EPOCH + Number(inside) },
  },
  {
    // 1-9月, 上半年, 5月底, 12月12日; the year is the context's
    name: 'part_of_year',
    pattern: new RegExp(
      `(?=[截\\d一二三四五六七八九十前头首上下第])${AS_OF}(?<![\\d.年])${PART}${SINCE}`,
      'g',
    ),
    read: readDate,
  },
  {
    // 年底前, 年初以来, 年内
    name: 'edge_of_year',
    pattern: new RegExp(
      `${AS_OF}(?<![\\d今去明本每年一二三四五六七八九十两几])(?<yearEdge>年底|年末|年初|年中|年内)${SINCE}`,
      'gu',
    ),
    read: readDate,
  },
  {
    // 全年, 当年: the year that was spoken of last
    name: 'same_year',
    pattern: /(?<![\d一二三四五六七八九十百健])(?:全年度?|当年|同年|该年度?)(?!龄|轻)/g,
    read: () => ({ base: 'unresolved' }),
  },
  {
    // “十一五”期间, “十三五”末, 十四五时期; “十二五”规划 is a document, not a time
    name: 'plan',
    pattern: new RegExp(
      `(?<![第二三四五六七八九])[“"]?(?<plan>${alternatives(Object.keys(PLANS))})[”"]?(?:期间|时期|(?<end>期?末)|(?<since>以来))`,
      'gu',
    ),
    read: readPlan,
  },
  {
    // 规划期末: the last year of the plan that was spoken of last
    name: 'plan_end',
    pattern: /规划期末|计划期末/g,
    read: () => ({ base: 'unresolved' }),
  },
  {
    // 过去一年, 回首过去的一年: at the turn of the year, the year that is over
    name: 'past_year',
    pattern: /(?:刚刚?)?过去的?一年|回(?:首|望|顾)一年|一年来(?!自|到|临)/g,
    read: () => ({ base: 'last_year' }),
  },
  {
    // 近六年来, 过去5年, 三年来
    name: 'window',
    pattern:
      /(?:近|过去|短短|这)(?<years>\d{1,2}|[一两二三四五六七八九十]{1,2})(?:多|余)?年(?:来|以来|间|时间)?|(?<!\d)(?<yearsSince>\d{1,2}|[一两二三四五六七八九十]{1,2})年(?:来(?!自|到|临)|以来)/g,
    read: (groups) => {
      const years = readSmallNumber(groups.years ?? groups.yearsSince ?? '')
      return years === null ? null : { base: 'this_year', years }
    },
  },
  {
    // 截至目前, 到目前为止, 迄今
    name: 'up_to_now',
    pattern:
      /(?:截至|截止|截止到|到|至)(?:目前|当前|现在|今日|今天|发稿时?|记者发稿)(?:为止)?|目前为止|迄今(?:为止)?|至今/g,
    read: () => ({ base: 'now', instant: true }),
  },
  {
    // 目前, 如今
    name: 'now',
    pattern: /(?<!项)目前|当前|眼下|如今|时下|现今|现如今|现时|现阶段/g,
    read: () => ({ base: 'now', instant: true }),
  },
  {
    // 本月, 今天: the article's own month
    name: 'this_month',
    pattern: /本月|今天|当日/g,
    read: () => ({ base: 'now' }),
  },
  {
    // 未来五年, 今后3年, 下一步: what is to come
    name: 'future',
    pattern:
      /(?:未来|今后)(?:的?(?:\d{1,2}|[一两二三四五六七八九十几]{1,2})(?:至[\d一两二三四五六七八九十])?年)?|下一?(?:步|阶段)|接下来/g,
    read: () => ({ base: 'unresolved' }),
  },
  {
    // 近年来, 多年来: no one knows how long
    name: 'vague',
    pattern: /近(?:几|些)?年来?|多年来|这些年来?|几年来|近期|近日|日前|昨日|昨天/g,
    read: () => ({ base: 'unresolved' }),
  },
]

/** 109年6月 in a text from Taiwan; a bare 109年 elsewhere is a span of years. */
export const ROC_TIME_RULE: TimeRule = {
  name: 'year',
  pattern: new RegExp(
    `${AS_OF}(?<![\\d.])(?<roc>9\\d|1[0-3]\\d)年度?(?:\\s?${PART}|${YEAR_EDGE}|(?![来前后多余历]))${SINCE}`,
    'gu',
  ),
  read: readDate,
}
