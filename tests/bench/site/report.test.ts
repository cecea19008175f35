import { expect, test } from 'vitest'
import type { Loaded, PageName } from './driver/task.ts'
import type { Round } from './measure.ts'
import { report } from './report.ts'

const loaded = (ready: number): Loaded => ({
  firstPaint: ready / 2,
  ready,
  usable: ready * 2,
  blocked: 0,
  appBytes: 100_000,
  dataBytes: 1000,
  firstBytes: 10_000,
  requests: 3,
})
const round = (page: PageName, ready: number): Round => ({
  page,
  loaded: { plain: loaded(ready), slowCpu: null, slowLine: null },
  overview: { plain: page === 'app' ? loaded(50) : null, slowCpu: null, slowLine: null },
  again: null,
  used: null,
})
const measured = (rounds: Round[][], failures: readonly string[] = []) => [
  { size: '5', projects: 73, rounds, failures },
]

test('ratios are taken within a round, then their median', () => {
  // Each page is slow in a round of its own: the medians alone would say 1.00.
  const told = report(
    measured([
      [round('app', 100), round('peer', 200)],
      [round('app', 300), round('peer', 300)],
      [round('app', 200), round('peer', 100)],
      [round('app', 450), round('peer', 300)],
      [round('app', 600), round('peer', 300)],
    ]),
  )
  expect(told).toContain('| ready ÷ peer | not met: 1.50× (≤ 0.9×) |')
  expect(told).toContain('| bytes until seen ÷ peer | met: 0.10× (≤ 0.15×) |')
})

test('a page without the right answer has no number, and is named', () => {
  const wrong = { ...round('app', 100), loaded: { plain: null, slowCpu: null, slowLine: null } }
  const told = report(measured([[wrong, round('peer', 200)]], ['5 parks, app: shows 72']))
  expect(told).toContain('| ready, ms | – | – | 200 |')
  expect(told).toContain('| ready ÷ peer | not measured (≤ 0.9×) |')
  expect(told).toContain('Not the right answer:\n5 parks, app: shows 72')
})
