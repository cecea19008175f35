import { describe, expect, it } from 'vitest'
import {
  type Accuracy,
  SCORED_SECTIONS,
  type ScoredRun,
  type ScoredSection,
} from '../../src/dataset/accuracy.ts'
import { keptAccuracy, measureAccuracy } from '../../src/hosts/score.ts'

/** F1 and strict F1 that a change may not fall below. */
const FLOORS: Record<ScoredRun, Partial<Record<ScoredSection, readonly [number, number]>>> = {
  'seeds-alone': {
    mentions: [99, 0],
    observations: [95, 85],
    investments: [92, 80],
    clusters: [95, 0],
    rankings: [100, 0],
  },
  'seeds-reviewed': {
    mentions: [100, 0],
    observations: [100, 98],
    investments: [100, 98],
    clusters: [100, 0],
    rankings: [100, 0],
  },
  'further-alone': { mentions: [98, 0], observations: [80, 65], investments: [75, 60], clusters: [85, 0] },
}

/** What lies below its floor: `seeds-alone observations 94.1`. */
const below = (found: readonly Accuracy[]): string[] =>
  found.flatMap(({ run, sections, grounding }) => [
    ...(grounding === 100 ? [] : [`${run} grounding ${grounding}`]),
    ...SCORED_SECTIONS.flatMap((name) => {
      const { f1, strictF1 } = sections[name]
      const [floor, strictFloor] = FLOORS[run][name] ?? [0, 0]
      const low = f1 !== null && f1 < floor
      const strictLow = strictF1 !== null && strictF1 < strictFloor
      return low || strictLow ? [`${run} ${name} ${f1} ${strictF1}`] : []
    }),
  ])

/** The gold of further articles may grow; what is said of the five must be so. */
const ours = (all: readonly Accuracy[]) => all.filter(({ run }) => run !== 'further-alone')

describe('the accuracy', () => {
  it('should be kept for all three runs, and above its floors', async () => {
    const kept = await keptAccuracy()
    expect(kept.map(({ run }) => run)).toEqual(Object.keys(FLOORS))
    expect(below(kept)).toEqual([])
  })

  it('should be what the scorer finds today, where there is gold beside the project', {
    timeout: 240_000,
  }, async () => {
    const found = await measureAccuracy()
    if (!found) console.log('No gold beside the project: the kept figures are all there is to check.')
    expect(below(found ?? [])).toEqual([])
    expect(ours(found ?? (await keptAccuracy()))).toEqual(ours(await keptAccuracy()))
  })
})
