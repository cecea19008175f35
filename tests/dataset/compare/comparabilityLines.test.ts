import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/dataset/compare/comparabilityLines.ts'
import { dataOf } from '../../../src/dataset/data.ts'
import type { Indicator } from '../../../src/dataset/schema.ts'
import { readObservation } from '../observation.ts'
import { sample } from '../sample.ts'

const indicator = (id: string): Indicator => ({
  id,
  zh: id,
  en: id,
  unit: 'count',
  group: 'other',
  kind: 'flow',
})
/** Lines of a dataset with these figures, `park indicator subject …` each; ids with the parks that have figures. */
const lines = (...texts: string[]) => linesFor(undefined, ...texts)
/** The same for some of the parks. */
const linesFor = (parks: readonly string[] | undefined, ...texts: string[]) => {
  const observations = texts.map((text) => {
    const [park = '', of = '', ...rest] = text.split(' ')
    return readObservation(rest.join(' '), of, park)
  })
  const indicators = ['projects', 'zones'].map(indicator)
  return linesOf(dataOf({ ...sample(), indicators, observations }), parks ? { parks } : {}).map(
    ({ id, figures }) => `${id}: ${[...figures].map(([park, held]) => park + held.length).join(' ')}`,
  )
}

describe('linesOf', () => {
  it('should tell stages apart where an article gives several of them', () => {
    expect(
      lines(
        'east projects park 6 count A 2018 stage=landed',
        'east projects park 19 count A 2018 stage=signed',
        'west projects park 8 count A 2018 stage=signed',
      ),
    ).toEqual(['projects~stage.signed: east1 west1', 'projects~stage.landed: east1'])
  })

  it('should hold the parks that are asked for, while every article says what is a line', () => {
    expect(
      linesFor(
        ['west'],
        'east projects park 6 count A 2018 stage=landed',
        'east projects park 19 count A 2018 stage=signed',
        'west projects park 8 count A 2018 stage=signed',
      ),
    ).toEqual(['projects~stage.signed: west1'])
  })

  it('should leave a stage that only narrows one figure to the comparison', () => {
    expect(
      lines('east zones park 9 count A - stage=under_construction', 'west zones park 5 count A -'),
    ).toEqual(['zones: east1 west1'])
  })

  it('should never mix thresholds or clusters, and put the whole before its parts', () => {
    expect(
      lines(
        'east projects park 4 count A 2018 min=1000000000',
        'east projects park 2 count A 2018 cluster=paper',
        'east projects park 33 count A 2018 min=100000000',
        'east projects park 58 count A 2018 min=100000000 max=500000000',
        'east projects park 70 count A 2018',
      ),
    ).toEqual([
      'projects: east1',
      'projects~min.100000000: east1',
      'projects~min.100000000~max.500000000: east1',
      'projects~min.1000000000: east1',
      'projects~cluster.paper: east1',
    ])
  })

  it('should follow the catalogue, with what it does not name at the end', () => {
    expect(
      lines(
        'east zones park 5 count A -',
        'east other:cadres park 16 count A -',
        'east projects park 7 count A -',
      ),
    ).toEqual(['projects: east1', 'zones: east1', 'other:cadres: east1'])
  })
})
