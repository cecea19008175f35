import { describe, expect, it } from 'vitest'
import { LEADING_PARKS, leadingParks } from '../../../src/dataset/profiles/leadingParks.ts'
import { dataWith, investment, observation, park } from '../build.ts'

const ids = Array.from({ length: LEADING_PARKS + 3 }, (_, at) => `p${at}`)
const [first = '', second = '', , fourth = ''] = ids
const data = dataWith({
  parks: ids.map((id) => park(id)),
  observations: ids
    .filter((id) => id !== second)
    .flatMap((id, at) => (id === first ? [] : [observation(`o${at}`, { park: id })])),
  investments: [investment('i0', { park: first }), investment('i1', { park: fourth })],
})
const every = (length: number) => Uint32Array.from({ length }, (_, at) => at)
const { observations, investments } = data.tables
const selected = {
  parks: ids,
  observations: every(observations.length),
  investments: every(investments.length),
}

describe('leadingParks', () => {
  it('should leave a few parks as they are', () => {
    const few = { ...selected, parks: ids.slice(0, LEADING_PARKS) }
    expect(leadingParks(data, few)).toBe(few)
  })

  it('should keep those of most figures and projects, in their order', () => {
    const { parks } = leadingParks(data, selected)
    expect(parks).toHaveLength(LEADING_PARKS)
    expect(parks).toContain(first)
    expect(parks).not.toContain(second)
    expect(parks).toEqual(ids.filter((id) => parks.includes(id)))
  })

  it('should count only what the filter lets through', () => {
    const none = { ...selected, observations: every(0) }
    expect(leadingParks(data, none).parks.slice(0, 2)).toEqual([first, second])
    expect(leadingParks(data, none).parks).toContain(fourth)
  })
})
