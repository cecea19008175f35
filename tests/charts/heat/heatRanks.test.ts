import { expect, it } from 'vitest'
import { depthOf, ranksOf } from '../../../src/charts/heat/heatRanks.ts'
import { readObservation } from '../../dataset/observation.ts'

const ranks = (...amounts: string[]) => {
  const figures = amounts.map((amount, at) => readObservation(`park ${amount} A 2018`, 'roads', `p${at}`))
  const held = ranksOf(figures)
  return figures.map((figure) => held.get(figure)!)
}
const told = (...amounts: string[]) =>
  ranks(...amounts).map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))

it('should rank the largest first', () => {
  expect(told('3 m', '9 m', '5 m')).toEqual(['3', '1', '2'])
})

it('should give equal figures one rank', () => {
  expect(told('3 m', '6 m', '3 m', '6 m')).toEqual(['3', '1', '3', '1'])
})

it('should leave open what a bound leaves open', () => {
  expect(told('50 m more_than', '60 m', '20 m')).toEqual(['1-2', '1-2', '3'])
  expect(told('50 m more_than', '34 m')).toEqual(['1', '2'])
})

it('should shade the largest darkest, the smallest lightest', () => {
  expect(ranks('3 m', '9 m', '5 m').map(depthOf)).toEqual([0, 1, 0.5])
})
