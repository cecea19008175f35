import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import { DEFAULT_CHOICE } from '../../src/store/choice.ts'
import { filterShown } from '../../src/store/filterShown.ts'
import { sample } from '../dataset/sample.ts'

const data = dataOf(sample())

describe('filterShown', () => {
  it('should stay the same object while something else is chosen, so that nothing is counted again', () => {
    const choice = { ...DEFAULT_CHOICE, clusters: ['nowhere'] }
    const first = filterShown(choice, data)
    expect(filterShown({ ...choice, sort: 'name', find: 'paper' }, data)).toBe(first)
    expect(filterShown({ ...choice, match: 'all' }, data).filter.match).toBe('all')
  })

  it('should tell what the dataset does not know, and filter by the rest', () => {
    const { filter, unknown } = filterShown(
      { ...DEFAULT_CHOICE, clusters: ['nowhere'], stages: ['unknown'] },
      data,
    )
    expect(unknown).toEqual([{ facet: 'clusters', value: 'nowhere' }])
    expect(filter).toMatchObject({ clusters: [], stages: ['unknown'] })
  })
})
