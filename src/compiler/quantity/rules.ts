import type { Figure } from './figure.ts'
import { readGroup } from './group.ts'
import { readDoublings, readFraction, readHalf, readSlash, readTenths } from './parts.ts'
import { assemble, extendRange, type Reading, readMeasure } from './reading.ts'
import { UNIT_INITIALS } from './units.ts'
import { readUnsaidMoney, readUnsaidPeople } from './unsaid.ts'

/** One way in which a number becomes a quantity. The production may decline. */
interface Rule {
  readonly name: string
  /** A clause that it reads. */
  readonly example: string
  readonly read: (text: string, figure: Figure) => Reading | null
}

/** A number and its unit; the rule of what comes out is the unit's kind. */
function readUnit(text: string, figure: Figure): Reading | null {
  const found = readMeasure(text, figure)
  return found && extendRange(assemble(text, figure, found.kind, found))
}

/** Tried in this order; the first that does not decline wins. */
export const RULES: readonly Rule[] = [
  { name: 'fraction', example: '占全市的三分之一', read: readFraction },
  { name: 'slash', example: '占总数的1/3', read: readSlash },
  { name: 'half', example: '审批时间再砍一半', read: readHalf },
  { name: 'doublings', example: '产值翻两番', read: readDoublings },
  { name: 'group', example: '形成六大主导产业', read: readGroup },
  { name: 'tenths', example: '产能提高三成', read: readTenths },
  { name: 'unit', example: '总投资7.26亿元', read: readUnit },
  { name: 'people_unsaid', example: '就业人口达30万，', read: readUnsaidPeople },
  { name: 'money_unsaid', example: '总投资120亿，', read: readUnsaidMoney },
]

/** What a rule can begin with after a figure below 万: most numerals in a text (一方面, 三亚) are followed by nothing of it. */
const CAN_FOLLOW: ReadonlySet<string> = new Set([
  ...UNIT_INITIALS,
  ' ',
  '/',
  '分',
  '半',
  '数',
  '番',
  '大',
  '成',
])

/** The first reading of `figure` that a rule gives. */
export function readByRules(text: string, figure: Figure): Reading | null {
  if (figure.scale < 1e4 && !CAN_FOLLOW.has(text[figure.end] ?? '')) return null
  for (const rule of RULES) {
    const reading = rule.read(text, figure)
    if (reading) return reading
  }
  return null
}
