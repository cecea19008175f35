import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/dataset/data.ts'
import { type Choice, DEFAULT_CHOICE } from '../../src/store/choice.ts'
import { focusShown } from '../../src/store/shown.ts'
import { readObservation } from '../dataset/observation.ts'
import { sample } from '../dataset/sample.ts'
import { data } from '../views/sample.ts'

const shown = (choice: Partial<Choice>) => focusShown({ ...DEFAULT_CHOICE, ...choice }, data)

describe('the record in the panel', () => {
  it('should be the first figure, so that the panel shows what it is for', () => {
    expect(shown({})).toEqual({ table: 'observations', id: 'o1' })
  })

  it('should be the first figure that the filter lets through', () => {
    expect(shown({ page: 'method', clusters: ['chemicals'] })).toEqual({ table: 'observations', id: 'o3' })
  })

  it('should be who says it, where a cluster is asked for', () => {
    const record = { table: 'parkClusters', id: 'c2' } as const
    expect(shown({ clusters: ['chemicals'] })).toEqual(record)
    expect(shown({ page: 'clusters', document: 'chemicals' })).toEqual(record)
  })

  it('should be a project among the projects, and a figure of the indicator on the chart', () => {
    expect(shown({ page: 'investments', stages: ['under_construction'] })).toEqual({
      table: 'investments',
      id: 'i3',
    })
    expect(shown({ page: 'compare', indicator: 'enterprises' })).toEqual({ table: 'observations', id: 'o2' })
  })

  it('should be a figure that the chart draws, whatever line the address or the app chose', () => {
    const figures = [
      readObservation('park 9 count A 2018', 'enterprises', 'west'),
      readObservation('park 30 count A 2018 previous', 'roads', 'east'),
      readObservation('park 40 count A 2018', 'roads', 'east', 1),
      readObservation('park 50 count A 2018', 'roads', 'west'),
      readObservation('park 4 count A 2018 stage=signed', 'roads', 'west', 1),
    ]
    const [, , drawn, , signed] = figures.map(({ id }) => id)
    const more = dataOf({ ...sample(), observations: figures })
    const of = (choice: Partial<Choice>) =>
      focusShown({ ...DEFAULT_CHOICE, page: 'compare', ...choice }, more)?.id
    expect([of({}), of({ indicator: 'roads~stage.signed' })]).toEqual([drawn, signed])
  })

  it('should be a figure of the park whose page it is', () => {
    expect(shown({ page: 'park' })).toEqual({ table: 'observations', id: 'o1' })
    expect(shown({ page: 'park', document: 'west' })).toEqual({ table: 'observations', id: 'o3' })
  })

  it('should be none where the filter leaves no park', () => {
    expect(shown({ clusters: ['paper', 'chemicals'], match: 'all' })).toBeNull()
  })

  it('should be none in an article opened without a choice', () => {
    expect(shown({ page: 'source' })).toBeNull()
  })

  it("should be the reader's choice, whatever the filter says", () => {
    const focus = { table: 'observations', id: 'o1' } as const
    expect(shown({ focus, clusters: ['chemicals'] })).toEqual(focus)
  })
})
