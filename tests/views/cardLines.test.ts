import { describe, expect, it } from 'vitest'
import { recordOf } from '../../src/dataset/evidenceRecord.ts'
import { en } from '../../src/i18n/en/index.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { cardLines } from '../../src/views/evidence/cardLines.ts'
import { dataWith, investment, observation } from '../dataset/build.ts'

const INVESTED = { value: 7_520_000_000, unit: 'CNY', period: '2012-01/2012-10' } as const
const RULE = 'observation.before'
const DATA = dataWith({
  observations: [observation('o0', { ...INVESTED, rule: RULE }), observation('o1', { rule: 'yet-unworded' })],
  investments: [investment('i0', { amount: 3e8, amountTo: 9e8, unit: 'CNY', modifier: 'exact' })],
})
function lineOf(messages: typeof zh, table: 'observations' | 'investments', id: string, label: string) {
  const record = recordOf(DATA, { table, id })
  return record && cardLines(messages, DATA, record).find((line) => line.label === label)
}

describe('cardLines', () => {
  it.each([
    ['zh', zh, '75.2\u00a0亿元'],
    ['en', en, '7.52\u00a0B CNY'],
  ])('should tell a sum as readers of %s know it, and beneath it the base units', (_, messages, told) => {
    const { value } = messages.evidence
    expect(lineOf(messages, 'observations', 'o0', value)).toMatchObject({
      value: told,
      code: '7,520,000,000 CNY',
    })
  })

  it('should tell a count once', () => {
    expect(lineOf(zh, 'observations', 'o1', zh.evidence.value)).toMatchObject({
      value: '1\u00a0个',
      code: null,
    })
  })

  it('should tell both ends of a range', () => {
    expect(lineOf(zh, 'investments', 'i0', zh.evidence.value)?.code).toBe('300,000,000 … 900,000,000 CNY')
  })

  it('should word the rule and the period, with the id and the notation beneath', () => {
    expect(lineOf(zh, 'observations', 'o0', zh.evidence.rule)).toMatchObject({
      value: zh.rules[RULE],
      code: RULE,
    })
    expect(lineOf(zh, 'observations', 'o0', zh.evidence.period)?.code).toBe(INVESTED.period)
  })

  it('should show a rule without words by its id alone', () => {
    expect(lineOf(zh, 'observations', 'o1', zh.evidence.rule)).toMatchObject({
      value: 'yet-unworded',
      code: null,
    })
  })
})
