import { perData } from '../perData.ts'
import { rowsByWord } from '../rowGroups.ts'
import { type Data, wordAt } from '../table.ts'

interface Peer {
  readonly park: string
  /** Indicators of the catalogue that both report. */
  readonly shared: number
}

/** The parks that report most of what this one reports, at most `limit`: with whom a comparison is worth a try. */
export function parkPeers(data: Data, park: string, limit: number): Peer[] {
  const { indicators } = data.tables
  const reporting = parksByIndicator(data)
  const shared = new Map<string, number>()
  for (let at = 0; at < indicators.length; at++) {
    const parks = reporting.get(wordAt(indicators, 'id', at) ?? '')
    if (parks?.has(park)) for (const other of parks) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  shared.delete(park)
  return Array.from(shared, ([other, count]) => ({ park: other, shared: count }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, limit)
}

const parksByIndicator: (data: Data) => ReadonlyMap<string, ReadonlySet<string>> = perData(
  ({ tables: { observations } }) => {
    const reporting = new Map<string, Set<string>>()
    for (const [park, rows] of rowsByWord(observations, 'park'))
      for (const row of rows) {
        const indicator = wordAt(observations, 'indicator', row) ?? ''
        const parks = reporting.get(indicator) ?? new Set()
        reporting.set(indicator, parks.add(park))
      }
    return reporting
  },
)
