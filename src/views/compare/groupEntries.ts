import { groupBy } from '../../dataset/groupBy.ts'
import { type Data, rowOfId, wordAt } from '../../dataset/table.ts'
import type { IndicatorGroup } from '../../dataset/vocabulary.ts'
import type { Entry } from '../../dataset/compare/compareModel.ts'

interface EntryGroup {
  readonly group: IndicatorGroup
  readonly entries: readonly Entry[]
}

/** Entries under the groups of their indicators; both keep their order. */
export function groupEntries(data: Data, entries: readonly Entry[]): EntryGroup[] {
  const groups = groupBy(entries, ({ line }) => groupOf(data, line.indicator))
  return Array.from(groups, ([group, members]) => ({ group, entries: members }))
}

/** What the catalogue does not name belongs to no group of it. */
function groupOf({ tables: { indicators } }: Data, indicator: string): IndicatorGroup {
  const at = rowOfId(indicators, indicator)
  return at < 0 ? 'other' : (wordAt(indicators, 'group', at) as IndicatorGroup)
}
