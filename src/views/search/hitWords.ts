import type { Hit } from '../../dataset/search/search.ts'
import { columnNamed, type Data, rowOfId, wordAt } from '../../dataset/table.ts'
import type { IndicatorGroup } from '../../dataset/vocabulary.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName, indicatorName, parkFullName, parkName } from '../../i18n/names.ts'

/** What a hit is called in the reader's language; it may have been found by another name. */
export function hitLabel(messages: Messages, data: Data, { entry: { kind, id }, name }: Hit): string {
  switch (kind) {
    case 'park':
      return parkName(messages, data, id)
    case 'cluster':
      return clusterName(messages, data, id)
    case 'indicator':
      return indicatorName(messages, data, id)
    case 'project':
    case 'firm':
    case 'article':
      return name
  }
}

/** What tells it from others of a like name. */
export function hitContext(messages: Messages, data: Data, { entry: { kind, id } }: Hit): string {
  const { indicators, investments, documents } = data.tables
  switch (kind) {
    case 'park':
      return parkFullName(messages, data, id)
    case 'indicator':
      return messages.groups[wordAt(indicators, 'group', rowOfId(indicators, id)) as IndicatorGroup]
    case 'project':
      return parkName(messages, data, wordAt(investments, 'park', rowOfId(investments, id)) ?? '')
    case 'firm':
      return messages.search.projects(projectsOf(data, id))
    case 'article':
      return parkName(messages, data, wordAt(documents, 'park', rowOfId(documents, id)) ?? '')
    case 'cluster':
      return ''
  }
}

function projectsOf({ tables: { investments } }: Data, firm: string): number {
  const { codes, words } = columnNamed(investments, 'investors', 'list')
  const wanted = words.indexOf(firm)
  let count = 0
  for (const code of codes) if (code === wanted) count++
  return count
}
