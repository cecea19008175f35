import { expect, test } from 'vitest'
import { dataOf } from '../../../src/dataset/data.ts'
import { ruleExamples } from '../../../src/dataset/compare/ruleExamples.ts'
import { datasetWith, observation, park } from '../build.ts'

const data = dataOf(
  datasetWith({
    parks: [park('east'), park('west')],
    observations: [
      observation('o1', { park: 'east', period: '2018' }),
      observation('o2', { park: 'east', period: '2012' }),
      observation('o3', { park: 'west', period: '2012' }),
    ],
  }),
)

test('a rule has the first pair of two parks that it decides, with what both say', () => {
  const far = ruleExamples(data).get('period_years_apart')
  expect([far?.a.id, far?.b.id, far?.reason.says]).toEqual(['o1', 'o3', ['2018', '2012']])
  expect(ruleExamples(data).get('period_same')?.a.id).toBe('o2')
})

test('a rule that decides no pair has none', () => {
  expect(ruleExamples(data).has('unit_differs')).toBe(false)
})
