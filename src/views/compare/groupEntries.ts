import { type Data, rowOfId, wordAt } from '../../dataset/table.ts'
import type { IndicatorGroup } from '../../dataset/vocabulary.ts'
import type { Entry } from './compareModel.ts'

export interface EntryGroup {
  readonly group: IndicatorGroup
  readonly entries: readonly Entry[]
}

/** Entries under the groups of their indicators; both keep their order. */
export function groupEntries(data: Data, entries: readonly Entry[]): EntryGroup[] {
  const { indicators } = data.tables
  const groups = new Map<IndicatorGroup, Entry[]>()
  for (const entry of entries) {
    const at = rowOfId(indicators, entry.line.indicator)
    const group = wordAt(indicators, 'group', at) as IndicatorGroup
    groups.set(group, [...(groups.get(group) ?? []), entry])
  }
  return Array.from(groups, ([group, members]) => ({ group, entries: members }))
}
