import type { SearchEntry } from '../../dataset/search/searchEntries.ts'
import type { Choice } from '../../store/choice.ts'

/** The part of the view that shows what was found; the filters stay as they are. */
export function hitTarget({ kind, id }: SearchEntry): Partial<Choice> {
  switch (kind) {
    case 'park':
      return { page: 'park', document: id, at: null }
    case 'cluster':
      return { page: 'clusters', document: id, at: null }
    case 'article':
      return { page: 'source', document: id, at: null }
    case 'indicator':
      return { page: 'compare', document: null, at: null, indicator: id, overrides: [] }
    case 'project':
      return { page: 'investments', document: null, at: null, focus: { table: 'investments', id } }
    case 'firm':
      return { page: 'investments', document: null, at: null, find: id }
  }
}
