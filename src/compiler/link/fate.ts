import type { Unit, UnusedReason } from '../../dataset/vocabulary.ts'
import type { Article, Quantity, Sentence, Span } from '../types.ts'

/** A quantity that no record took, with the words around it. */
interface Leftover {
  readonly quantity: Quantity
  /** Its clause up to it, and from its end on. */
  readonly before: string
  readonly after: string
  /** Its sentence up to it. */
  readonly told: string
}
/** Whatever is given must hold; an expression is tried on `before` or `after`. */
interface Fate {
  readonly reason: UnusedReason
  readonly units?: readonly Unit[]
  readonly before?: RegExp
  readonly after?: RegExp
  readonly when?: (leftover: Leftover) => boolean
}

/** Characters of the clause, and of the sentence, that a fate may look at. */
const CLAUSE = 24
const SENTENCE = 80
const STOPS = '，。；：！？\n'

const DURATIONS: readonly Unit[] = ['h', 'd', 'month', 'yr']
const MONEY: readonly Unit[] = ['CNY', 'USD', 'HKD', 'TWD', 'EUR', 'JPY', 'GBP', 'KRW', 'SGD', 'MOP']
const RATINGS: readonly Unit[] = ['V', 'VA', 'W', 'Wh', 'J', 'degree']
const SIZES: readonly Unit[] = ['m', 'm3', 't']

/** Growth is told as a change, and the level stands beside it. */
const CHANGES =
  /(?:增长|增加|增幅|增速|提高|提升|上升|上涨|下降|降低|减少|回落|缩短|翻了?|同比|环比|高于|低于)[^，。；]{0,6}$/
const FIRM = /(?:公司|集团|股份|企业|工厂|厂|电子|科技|重工)(?:[^，。；]{0,8})$/
const SCOPE = /(?:全国|全省|全市|全县|全球|世界|同类|其他|周边)[^，。；]{0,4}$/
const DISTANCE = /(?:距离?|相距|位于|毗邻|至|到|离)[^，。；]{0,12}$/
const THRESHOLD = /^(?:的|元)?(?:[^，。；]{0,6})(?:企业|项目|产业|集群|园区|工程|大户)/
const PER_UNIT = /^(?:\/|每)/
const GRANT = /(?:奖励|补助|补贴|资助|扶持|奖补|贴息|罚款|罚金|处以|最高|封顶|减免)[^，。；]{0,10}$/

/**
 * Tried in this order; the first that holds is the reason. What none explains has `no_rule` and is reported:
 * it may be a figure that a record should have.
 */
const FATES: readonly Fate[] = [
  { reason: 'rhetorical', when: ({ quantity }) => quantity.rhetorical },
  { reason: 'duration', units: DURATIONS },
  { reason: 'change', units: ['percent', 'times'], before: CHANGES },
  { reason: 'change', units: ['times'] },
  { reason: 'distance', units: ['m'], before: DISTANCE },
  { reason: 'rating', units: RATINGS },
  { reason: 'per_unit', units: MONEY, after: PER_UNIT },
  { reason: 'per_unit', units: MONEY, before: /每[^，。；]{1,8}$/ },
  { reason: 'grant', units: MONEY, before: GRANT },
  {
    reason: 'threshold',
    units: MONEY,
    after: THRESHOLD,
    when: ({ quantity }) => quantity.modifier !== 'exact',
  },
  { reason: 'firm', units: [...MONEY, ...SIZES, 'm2'], before: FIRM },
  { reason: 'firm', units: MONEY, when: ({ told }) => FIRM_SUBJECT.test(told) },
  { reason: 'scope', units: ['count'], before: SCOPE },
  { reason: 'size', units: SIZES },
  { reason: 'group', units: ['count'], when: ({ quantity }) => quantity.rule === 'group' },
  { reason: 'no_indicator', units: ['count'] },
]

/** A sentence that a firm begins: 云海重机集团销售额为4.6亿元，去年已超过90亿元. */
const FIRM_SUBJECT = /^(?:[^，。；]{0,20}，)?[^，。；的]{2,12}(?:公司|集团|股份)/

/** Why no record uses the quantity at `index`. */
export function reasonUnused(article: Article, index: number): UnusedReason {
  const quantity = article.quantities[index]
  if (!quantity) throw new RangeError(`no quantity ${index} in ${article.id}`)
  const leftover = lookAround(article, quantity)
  return FATES.find((fate) => holds(fate, leftover))?.reason ?? 'no_rule'
}

function holds({ units, before, after, when }: Fate, leftover: Leftover): boolean {
  return (
    (units?.includes(leftover.quantity.unit) ?? true) &&
    (before?.test(leftover.before) ?? true) &&
    (after?.test(leftover.after) ?? true) &&
    (when?.(leftover) ?? true)
  )
}

function lookAround({ repaired: { text }, sentences }: Article, quantity: Quantity): Leftover {
  const { start, end } = quantity
  const sentence = sentenceOf(sentences, quantity)
  const begins = Math.max(sentence?.start ?? 0, start - SENTENCE)
  return {
    quantity,
    before: lastClause(text.slice(Math.max(begins, start - CLAUSE), start)),
    after: text.slice(end, end + CLAUSE),
    told: text.slice(begins, start),
  }
}

function lastClause(words: string): string {
  let at = words.length
  while (at > 0 && !STOPS.includes(words.charAt(at - 1))) at--
  return words.slice(at)
}

/** The last sentence that begins at or before the span; they are sorted and do not overlap. */
function sentenceOf(sentences: readonly Sentence[], { start }: Span): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).start <= start) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]
}
