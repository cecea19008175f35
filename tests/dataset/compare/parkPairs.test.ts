/** The verdicts on the articles in `seeds/`, as somebody judged them who read the sentences; no figure is typed here. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparePair, type Pair } from '../../../src/dataset/compare/comparability.ts'
import { linesOf } from '../../../src/dataset/compare/comparabilityLines.ts'
import { dataOf } from '../../../src/dataset/data.ts'
import type { Dataset, Observation } from '../../../src/dataset/schema.ts'
import { readCases } from '../../read-cases.ts'

const data = dataOf(JSON.parse(readFileSync('public/dataset/dataset.json', 'utf8')) as Dataset)
const figure = ({ park, subject, period, obsStatus, dims }: Observation) =>
  [park, subject, period ?? '-', obsStatus, ...(dims.previous ? ['previous'] : [])].join(' ')
const judged = ({ a, b, verdict, reasons }: Pair) => {
  const codes = reasons.map(({ code }) => code).filter((code) => !code.endsWith('_same'))
  return `${figure(a)} | ${figure(b)} | ${[verdict, ...codes].join(' ')}`
}
const pairs = new Map(
  linesOf(data).map(({ id, figures }) => {
    const all = [...figures.values()].flat()
    const across = all.flatMap((a, at) =>
      all.slice(at + 1).flatMap((b) => (a.park === b.park ? [] : [comparePair(a, b)])),
    )
    return [id, across.map(judged)]
  }),
)
const labelled = readCases('comparability-parks').map(
  ({ title, input }) => [title, input.split('\n')] as const,
)

describe('pairs of the five parks', () => {
  it.each(labelled)('%s', (line, expected) => {
    expect(pairs.get(line)?.toSorted()).toEqual(expected.toSorted())
  })

  it('should all have been judged', () => {
    const unjudged = [...pairs].filter(
      ([line, held]) => held.length > 0 && !labelled.some(([title]) => title === line),
    )
    expect(unjudged).toEqual([])
    expect(labelled.flatMap(([, held]) => held).length).toBeGreaterThanOrEqual(40)
  })
})
