import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

export const search: Messages['search'] = {
  label: 'Search',
  placeholder: 'Park, firm, project, indicator',
  hint: 'Finds parks, firms, projects, clusters, indicators and articles by name: in English, in Chinese of either script, in pinyin or its initials, or mixed.',
  keys: '↑ ↓ to choose, Enter to open, Esc to close',
  shortcut: 'The / key leads here from anywhere',
  kinds: {
    park: 'Parks',
    cluster: 'Clusters',
    indicator: 'Indicators',
    project: 'Projects',
    firm: 'Firms',
    article: 'Articles',
  },
  results: 'Search results',
  found: (count) => `${count} found`,
  more: (count) => `${count} more; type on to narrow them down`,
  nothing: (text) => `Nothing is named “${text}”. Try another spelling, or the initials of its pinyin.`,
  failed: 'Pinyin could not be loaded; only letters and characters are searched.',
  retry: 'Try again',
  projects: (count) => plural(count, 'project'),
}
