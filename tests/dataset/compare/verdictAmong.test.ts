import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAll } from '../../../src/dataset/compare/comparabilityGroup.ts'
import { verdictAmong } from '../../../src/dataset/compare/verdictAmong.ts'
import { MODIFIERS, OBS_STATUSES } from '../../../src/dataset/vocabulary.ts'
import { observation } from '../build.ts'

const figure = fc
  .record({
    subject: fc.constantFrom('park', 'park', 'county', 'subpark:北区', 'org:公司'),
    unit: fc.constantFrom('CNY' as const, 'CNY' as const, 'USD' as const),
    period: fc.constantFrom(null, 'thisyear', '2017', '2018', '2018-01/2018-06', 'asof:2018-12'),
    obsStatus: fc.constantFrom(...OBS_STATUSES),
    modifier: fc.constantFrom(...MODIFIERS),
    value: fc.integer({ min: 1, max: 3 }),
    dims: fc.constantFrom({}, {}, { stage: 'signed' as const }, { minInvestment: 1e8 }, { previous: true }),
  })
  .map((more) => observation('o', more))

describe('verdictAmong', () => {
  it('should say of any figures what the comparison of each pair says', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 8 }), (figures) => {
        expect(verdictAmong(figures)).toBe(compareAll(figures).verdict)
      }),
      { seed: 8, numRuns: 500 },
    )
  })

  it('should answer for thousands of figures, of which few differ in kind', () => {
    const kinds = fc.sample(figure, { seed: 9, numRuns: 40 })
    const figures = Array.from({ length: 4000 }, (_, at) => ({ ...kinds[at % 40]!, id: `o${at}`, value: at }))
    expect(verdictAmong(figures)).toBe('with_notes')
  })
})
