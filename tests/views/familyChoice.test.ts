import { describe, expect, it } from 'vitest'
import { familyChoice } from '../../src/views/compare/familyChoice.ts'
import type { CompareModel } from '../../src/dataset/compare/compareModel.ts'
import { comparedLine } from '../charts/compared.ts'

const roads = comparedLine('roads', 'east: park 3 m A 2018\nwest: park 5 m A 2018\nbare: park 6 m A 2018')
const pipes = comparedLine('pipes', 'east: park 3 m A 2018\nwest: park 5 m A 2018\nbare: park 6 m A 2018')
const firms = comparedLine(
  'firms',
  'east: park 3 count A 2018\nwest: park 5 count A 2018\nbare: park 6 count A 2018',
)
const model = {
  parks: ['east', 'west', 'bare'],
  shared: [roads, pipes, firms],
  single: [],
} as unknown as CompareModel
const choose = (family: Parameters<typeof familyChoice>[2]['family'], second: string | null = null) => {
  const { family: drawn, refused, second: beside, seconds } = familyChoice(model, roads, { family, second })
  return [drawn, refused?.withheld ?? null, beside?.line.id ?? null, seconds.map(({ line }) => line.id)]
}

describe('familyChoice', () => {
  it('should draw bars until the reader chooses, and where the figures allow nothing else', () => {
    expect(choose(null)).toEqual(['bars', null, null, []])
    expect(choose('stacked')).toEqual(['bars', 'one_figure', null, []])
  })

  it('should set a line of the same unit beside bars of one figure each, the reader’s if there is one', () => {
    expect(choose('grouped')).toEqual(['grouped', null, 'pipes', ['pipes']])
    expect(choose('grouped', 'firms')).toEqual(['grouped', null, 'pipes', ['pipes']])
  })

  it('should set any line of enough parks against a scatter', () => {
    expect(choose('scatter')).toEqual(['scatter', null, 'pipes', ['pipes', 'firms']])
    expect(choose('scatter', 'firms')).toEqual(['scatter', null, 'firms', ['pipes', 'firms']])
    expect(choose('scatter', 'roads')[2]).toBe('pipes')
  })
})
