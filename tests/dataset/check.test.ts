import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/dataset/check.ts'
import { sample } from './sample.ts'

const faultsOf = (json: unknown) => {
  const checked = checkDataset(json)
  return 'faults' in checked ? checked.faults.map(({ path, problem }) => `${path} ${problem}`) : []
}
/** The sample with one thing changed, as JSON would bring it. */
const broken = (change: (json: ReturnType<typeof sample>) => unknown) => {
  const json = structuredClone(sample())
  change(json)
  return json
}

describe('the door', () => {
  it('should let a whole dataset in', () => {
    expect(faultsOf(sample())).toEqual([])
  })

  it.each<[string, (json: ReturnType<typeof sample>) => unknown, string]>([
    [
      'a number as text',
      (json) => Object.assign(json.observations[0]!, { value: '2e7' }),
      'observations[0].value is no finite number',
    ],
    [
      'an unknown unit',
      (json) => Object.assign(json.observations[0]!, { unit: 'acre' }),
      'observations[0].unit is acre',
    ],
    [
      'a park that is not there',
      (json) => Object.assign(json.investments[2]!, { park: 'north' }),
      'investments[2].park names north, which is not in parks',
    ],
    [
      'a cluster that is not there',
      (json) => json.investments[0]!.clusters.push('tea'),
      'investments[0].clusters[1] names tea',
    ],
    [
      'a missing field',
      (json) => Reflect.deleteProperty(json.parks[0]!, 'nameZh'),
      'parks[0].nameZh is no text',
    ],
    [
      'a source without its words',
      (json) => Reflect.deleteProperty(json.observations[0]!.source, 'exact'),
      'observations[0].source.exact is no text',
    ],
    [
      'a stage outside the vocabulary',
      (json) => Object.assign(json.observations[0]!.dims, { stage: 'soon' }),
      'observations[0].dims.stage is soon',
    ],
    ['a missing table', (json) => Reflect.deleteProperty(json, 'mentions'), 'mentions is no list of rows'],
    ['another contract', (json) => Object.assign(json, { contract: 99 }), 'contract is 99'],
  ])('should refuse %s and say where', (_, change, fault) => {
    const faults = faultsOf(broken(change))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })

  it.each([null, 3, 'dataset', []])('should refuse %j', (json) => {
    expect(faultsOf(json)).toEqual([' is no object'])
  })

  it('should stop telling after ten faults', () => {
    const json = broken((whole) => {
      whole.parks = Array.from({ length: 50 }, () => ({}) as (typeof whole.parks)[number])
    })
    expect(faultsOf(json)).toHaveLength(10)
  })
})
