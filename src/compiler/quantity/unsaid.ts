import { clauseBefore } from './context.ts'
import type { Figure } from './figure.ts'
import { assemble, currencyBefore, type Measure, type Reading } from './reading.ts'

/** What a figure in 万 or 亿 is of, when its unit is left out. */
const MONEY =
  /投资|产值|收入|营收|税|资金|金额|额|利润|贷款|融资|注资|GDP|生产总值|总值|成本|耗资|斥资|资本|资产|出口|市值|价值|到位|财政/
/** 投资5亿新建, 产值突破百亿大关: the word stands right before the figure, so nothing need follow. */
const MONEY_RIGHT_BEFORE =
  /(?:投资|斥资|耗资|注资|融资|增资|出资|投入|产值|收入|营收|税收|利税|资金|金额|额|总值|GDP)(?:可?达到?|约为?|将?近|超过|超|为|共|过|逾|突破|完成|实现|了|的|人民币){0,2}$/
const MONEY_AFTER =
  /^(?:级|大关|俱乐部|产业|企业|园区|集群|元|项目|工程|规模|市场|的?(?:产值|收入|投资|营收|营业额|资金|基金))/
const PEOPLE = /人口|就业|用工|员工|职工|从业/
const NUMBER_ENDS = /^(?:[，。；、）！？：”"’\s]|$|以上|以下|以内|左右|人民币|的)/

/** 总投资120亿， · 百亿级产业 · 超百亿企业: 亿 without its 元. */
export function readUnsaidMoney(text: string, figure: Figure): Reading | null {
  if (figure.scale < 1e4) return null
  const after = text.slice(figure.end, figure.end + 4)
  const named = figure.scale >= 1e8 && MONEY_AFTER.test(after)
  if (!named && !isMoney(text, figure, after)) return null
  const classOfThings = named && figure.bare
  return assemble(
    text,
    figure,
    'money_unsaid',
    { ...unsaid(text, figure), kind: 'money', unit: 'yuan' },
    classOfThings,
  )
}

function isMoney(text: string, figure: Figure, after: string): boolean {
  const clause = clauseBefore(text, figure.start)
  if (MONEY_RIGHT_BEFORE.test(clause)) return /^(?:[^A-Za-z0-9]|$)/.test(after)
  return NUMBER_ENDS.test(after) && (currencyBefore(text, figure.start) !== null || MONEY.test(clause))
}

/** 人口达30万: people without their 人. */
export function readUnsaidPeople(text: string, figure: Figure): Reading | null {
  if (figure.scale < 1e4 || !NUMBER_ENDS.test(text.slice(figure.end, figure.end + 4))) return null
  if (!PEOPLE.test(clauseBefore(text, figure.start))) return null
  return assemble(text, figure, 'people_unsaid', { ...unsaid(text, figure), kind: 'count', unit: 'count' })
}

const unsaid = (text: string, figure: Figure): Omit<Measure, 'kind' | 'unit'> => ({
  factor: 1,
  unitText: text.slice(figure.scaleStart, figure.end).replaceAll(/[多余 ]/g, ''),
  end: figure.end,
  half: false,
  open: false,
})
