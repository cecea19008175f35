import table from '../../../data/units.json' with { type: 'json' }
import { type Figure, readFigure } from './figure.ts'
import { tidy } from './numeral.ts'
import { assemble, currencyBefore, extendRange, type Measure, type Reading, readMeasure } from './reading.ts'

/** One way in which a number becomes a quantity. The production may decline. */
export interface Rule {
  readonly name: string
  /** `figure` is the number at this place; null for rules that begin with a word of their own. */
  readonly read: (text: string, figure: Figure) => Reading | null
}

/** How far a clause is looked back into for what the figure is of. */
const CLAUSE = 14

/** The words of the clause before `start`, at most `CLAUSE` characters of them. */
export function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - CLAUSE), start)
  return before.slice(before.search(/[^，。；：、！？\n]*$/))
}

const PERCENT = { kind: 'ratio', unit: 'percent', factor: 1, half: false, open: false } as const

/** 75.2亿元, 200万平方米, 110千伏, 63%, 3年, 83家: a number and its unit. */
function readPlain(text: string, figure: Figure): Reading | null {
  const found = readMeasure(text, figure)
  return found && extendRange(assemble(text, figure, found.kind === 'count' ? 'counted' : found.kind, found))
}

/** 百分之六十, 三分之一, 百分之三十至四十: parts of a whole, as percent. */
function readFraction(text: string, figure: Figure): Reading | null {
  if (figure.valueTo !== null || !text.startsWith('分之', figure.end) || figure.value <= 0) return null
  const part = readFigure(text, figure.end + 2)
  if (!part) return null
  const percent = (value: number) => tidy((value / figure.value) * 100)
  const whole = {
    ...part,
    start: figure.start,
    value: percent(part.value),
    valueTo: part.valueTo === null ? null : percent(part.valueTo),
  }
  return assemble(text, whole, 'fraction', { ...PERCENT, unitText: '分之', end: part.end })
}

const TENTHS_BEFORE = /^(?:以上|以下|左右|多|半|的|以|是|[，。；、）！？”]|$)/

/** 七成, 近三成, 八成以上. 成 of 成立, 成为 is another word. */
function readTenths(text: string, figure: Figure): Reading | null {
  if (text[figure.end] !== '成' || figure.value > 10 || figure.open) return null
  if (!TENTHS_BEFORE.test(text.slice(figure.end + 1, figure.end + 3))) return null
  const half = text[figure.end + 1] === '半'
  return assemble(text, figure, 'tenths', {
    kind: 'ratio',
    unit: 'percent',
    factor: 10,
    unitText: '成',
    end: figure.end + (half ? 2 : 1),
    half,
    open: false,
  })
}

/** 一半, 半数: 50 percent, as people say it. */
function readHalf(text: string, figure: Figure): Reading | null {
  const half =
    figure.value === 1 && text[figure.end] === '半' && !'导成个年天月小'.includes(text[figure.end + 1] ?? ' ')
  const halfOf = figure.value === 0.5 && text[figure.end] === '数' && text[figure.end + 1] !== '据'
  if (!half && !halfOf) return null
  const whole = { ...figure, value: 50 }
  return assemble(text, whole, 'half', { ...PERCENT, unitText: '半', end: figure.end + 1 }, true)
}

/** 翻两番 is fourfold. */
function readDoublings(text: string, figure: Figure): Reading | null {
  if (text[figure.end] !== '番' || text[figure.start - 1] !== '翻' || figure.value > 10) return null
  return assemble(text, { ...figure, value: 2 ** figure.value }, 'doublings', {
    ...PERCENT,
    unit: 'times',
    unitText: '番',
    end: figure.end + 1,
  })
}

const MOST_GROUPS = 30
const LONGEST_GROUP = 8
/** 四大家, 八大处, 三大洲 …: 大 belongs to the name. */
const NOT_A_GROUP =
  /^(?:[家会道街学厦型桥队妈量力洲洋行脑事使院楼楚河江山哥姐众部院]|班子|精神|报告|以来|召开|胜利|名著|发明|件|小|代表)/
const NO_NOUN = /^(?:[^\p{Script=Han}]|$)/u

/** 六大产业, 9大专业园区: a group the text counts by name. The span holds the noun. */
function readGroup(text: string, figure: Figure): Reading | null {
  if (text[figure.end] !== '大' || figure.value < 2 || figure.value > MOST_GROUPS || figure.valueTo !== null)
    return null
  const from = figure.end + 1
  const after = text.slice(from, from + LONGEST_GROUP + 4)
  if (NO_NOUN.test(after) || NOT_A_GROUP.test(after)) return null
  const noun = groupNoun(after)
  const quoted = '“‘"'.includes(text[figure.start - 1] ?? ' ')
  return assemble(text, figure, 'group', groupMeasure(from, noun), quoted)
}

const groupMeasure = (from: number, noun: string): Measure => ({
  kind: 'count',
  unit: 'count',
  factor: 1,
  unitText: noun === '' ? '大' : noun,
  end: from + noun.length,
  half: false,
  open: false,
})

/** The noun up to the first head that ends it: 主导产业 of 主导产业发展; empty where no head is near. */
function groupNoun(after: string): string {
  let noun = ''
  for (const head of table.counted.heads) {
    const at = after.indexOf(head)
    const candidate = after.slice(0, at + head.length)
    if (at < 0 || at + head.length > LONGEST_GROUP || /[，。；、：（]/.test(candidate)) continue
    if (noun === '' || at < noun.length - head.length || noun.length === 0) noun = candidate
  }
  return noun
}

/** What is money although no 元 follows: 总产值达500亿. */
const MONEY_CLAUSE =
  /投资|产值|收入|税|资金|金额|额|利润|利税|贷款|融资|注资|GDP|生产总值|总值|成本|耗资|斥资|资本|资产|出口|市值|价值|到位|财政/
const MONEY_AFTER = /^(?:级|大关|俱乐部|产业|企业|园区|集群|元|项目|工程)/
const NUMBER_ENDS = /^(?:[，。；、）！？：”"’\s]|$|以上|以下|以内|左右|人民币|的)/

/** 总投资120亿， · 百亿级产业 · 超百亿企业: 亿 without its 元. */
function readUnsaidMoney(text: string, figure: Figure): Reading | null {
  if (figure.scale < 1e4) return null
  const after = text.slice(figure.end, figure.end + 4)
  const large = figure.scale >= 1e8
  const named = large && MONEY_AFTER.test(after)
  const currency = currencyBefore(text, figure.start)
  const meant =
    NUMBER_ENDS.test(after) && (currency !== null || MONEY_CLAUSE.test(clauseBefore(text, figure.start)))
  if (!named && !meant) return null
  return assemble(
    text,
    figure,
    'money_unsaid',
    {
      kind: 'money',
      unit: 'yuan',
      factor: 1,
      unitText: text.slice(figure.scaleStart, figure.end).replaceAll(/[多余 ]/g, ''),
      end: figure.end,
      half: false,
      open: false,
    },
    named,
  )
}

const PEOPLE_CLAUSE = /人口|就业|用工|员工|职工|从业/

/** 人口达30万: people without their 人. */
function readUnsaidPeople(text: string, figure: Figure): Reading | null {
  if (figure.scale < 1e4 || !NUMBER_ENDS.test(text.slice(figure.end, figure.end + 4))) return null
  if (!PEOPLE_CLAUSE.test(clauseBefore(text, figure.start))) return null
  return assemble(text, figure, 'people_unsaid', {
    kind: 'count',
    unit: 'count',
    factor: 1,
    unitText: text.slice(figure.scaleStart, figure.end),
    end: figure.end,
    half: false,
    open: false,
  })
}

/** Tried in this order; the first that does not decline wins. */
export const RULES: readonly Rule[] = [
  { name: 'fraction', read: readFraction },
  { name: 'half', read: readHalf },
  { name: 'doublings', read: readDoublings },
  { name: 'group', read: readGroup },
  { name: 'tenths', read: readTenths },
  { name: 'plain', read: readPlain },
  { name: 'people_unsaid', read: readUnsaidPeople },
  { name: 'money_unsaid', read: readUnsaidMoney },
]
