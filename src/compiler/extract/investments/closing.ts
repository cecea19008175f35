import type { Span } from '../../types.ts'
import { matchesOf } from '../words/matches.ts'
import { WordIndex } from '../words/word-index.ts'

/** The words that close a list and say what its items are: 等15个项目, 3个项目, 等一批国内行业龙头企业. */
export interface ListClosing extends Span {
  /** What the items are said to be; null after a bare 等. */
  readonly of: 'projects' | 'works' | 'firms' | 'other' | null
  /** 等, or a count alone (A、B、C3个项目). */
  readonly form: 'etc' | 'count'
  /** How many, where it is said in digits or in one numeral. */
  readonly count: number | null
}

/** 等 as a word of its own, not in 平等, 高等, 等级. */
const ETC = /、?(?<![平中均初同优上对相特])等(?![级待候同额距离比]|地(?!产)|教育|院校|学[校院府]|职业|法院)/g
const COUNT = /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?=(?:余|多)?[个家项条座户大])/
const COUNTED =
  /(?<![\d.第])(?:\d{1,3}|[二两三四五六七八九十]{1,2})(?:(?:个|家|项|大)(?=[^、，。]{0,8}?(?:项目|工程|企业|公司))|[条座所](?=[^、，。]{0,4}?(?:道路|公路|桥|学校|医院)))/g

type Kind = NonNullable<ListClosing['of']>
const WORKS_OF = '基础 配套 附属 公共 民生 社会事业 市政'.split(' ')
/** What the items may be said to be. */
const NOUNS = new WordIndex<Kind>(
  Object.entries({
    projects: '项目 工程 生产线',
    works: `学校 医院 大桥 桥梁 路网 道路 基础设施 配套设施 市政设施 ${WORKS_OF.map((of) => `${of}工程 ${of}设施工程`).join(' ')}`,
    firms: '企业 公司 厂商 厂家 客商 集团 巨头 龙头 央企 名企 外企 国企 民企 强企',
    other:
      '子项目 产业 行业 领域 集群 园区 功能区 体系 门类 板块 产品 城市 地区 国家 单位 高校 院校 人才 机构 平台',
  } satisfies Record<Kind, string>).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as Kind] as const),
  ),
)

/** How far after 等 the noun may stand: 等投资体量大、带动效益好的|项目. */
const REACH = 36
/** How much may join one noun to the next: 行业|龙头|企业. */
const JOINT = 4
/** Between nouns these begin a predicate: 企业|签约|项目20个. */
const PREDICATE =
  /签约|引进|投资|实施|落户|入驻|开工|申报|建设|推进|开展|在|到|来|向|入|已|均|正|先后|相继|落|的/

/** The closings in `clause`, in order. */
export function closingsIn(text: string, clause: Span): ListClosing[] {
  const words = text.slice(clause.start, clause.end)
  const found: ListClosing[] = []
  // most clauses list nothing
  if (!words.includes('等') && !words.includes('、')) return found
  for (const { index, 0: sign } of matchesOf(ETC, words)) {
    const start = clause.start + index
    const after = start + sign.length
    // 东辰汽车产业园等，一个个…新建项目高速推进: the noun is in the next clause
    const resumed = /^，(?:一个个|一批批|一座座|一条条|这些|均|都)/.exec(text.slice(after, after + 4))
    const limit = resumed ? after + 1 + REACH : Math.min(clause.end, after + REACH)
    const noun = nounFrom(text, after + (resumed ? 1 : 0), limit)
    const tail = text.slice(after, noun?.end ?? after)
    found.push({ start, end: noun?.end ?? after, of: noun?.of ?? null, form: 'etc', count: countIn(tail) })
  }
  for (const { index, 0: number } of matchesOf(COUNTED, words)) {
    const start = clause.start + index
    if (found.some((closing) => closing.start <= start && start < closing.end)) continue
    const noun = nounFrom(text, start + number.length, Math.min(clause.end, start + number.length + 12))
    if (noun && words.slice(0, index).includes('、'))
      found.push({ start, end: noun.end, of: noun.of, form: 'count', count: countIn(number + '个') })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

interface Noun {
  readonly end: number
  readonly of: ListClosing['of']
}

/** The noun that closes a list: the first one after `from`, and those it is compounded with. */
function nounFrom(text: string, from: number, limit: number): Noun | null {
  let noun: Noun | null = null
  for (let at = from; at < limit; at++) {
    if (noun && (at - noun.end > JOINT || PREDICATE.test(text.slice(noun.end, at + 1)))) break
    if ('，。；：'.includes(text.charAt(at))) break
    if (!noun && AFFAIRS.test(text.slice(at, at + 2))) return { end: at + 2, of: 'other' }
    const word = NOUNS.at(text, at)
    if (!word) continue
    noun = { end: word.end, of: word.meaning }
    at = noun.end - 1
  }
  return noun?.of === 'other' ? (nounAfterModifier(text, noun.end, limit) ?? noun) : noun
}

/** 规划、环评等前期|手续 is a row of what has to be done, 云帆项目等项目前期手续 one of projects. */
const AFFAIRS = /^(?:手续|工作|环节|程序|措施|业务|事项|问题|流程|指标|岗位|功能)/

/** 等具有产业发展潜力的|企业: an industry in the modifier of what the items are. */
function nounAfterModifier(text: string, from: number, limit: number): Noun | null {
  const match = /^[^，。；：]{0,16}?的[^，。；：的]{0,4}?(?:(项目|工程)|企业|厂商)/.exec(
    text.slice(from, limit),
  )
  return match && !PREDICATE_IN_MODIFIER.test(match[0])
    ? { end: from + match[0].length, of: match[1] ? 'projects' : 'firms' }
    : null
}
const PREDICATE_IN_MODIFIER = /签约|引进|落户|入驻|开工|申报/

const NUMERALS = '一二三四五六七八九十'
function countIn(tail: string): number | null {
  const count = COUNT.exec(tail)?.[0]
  if (count === undefined) return null
  if (/^\d/.test(count)) return Number(count)
  return count.length === 1 ? NUMERALS.indexOf(count.replace('两', '二')) + 1 : null
}
