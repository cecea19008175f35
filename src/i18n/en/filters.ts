import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

export const filters: Messages['filters'] = {
  label: 'Filters',
  clusters: 'Clusters',
  projects: 'projects',
  match: 'Of several',
  any: 'any',
  all: 'all',
  anyHint: 'has any of the chosen clusters',
  allHint: 'has all of the chosen clusters',
  clear: 'Clear filters',
  none: 'none: all clusters',
  chosen: (names, match) => names.join(match === 'all' && names.length > 1 ? ' + ' : ', '),
  active: 'Filtered by',
  remove: (name) => `Remove “${name}”`,
  more: (count) => plural(count, 'more cluster'),
  unknownCluster: (id) => `no such cluster: ${id}`,
  projectsWith: (name, projects, parks) =>
    `${name}: ${plural(projects, 'project')}, ${plural(parks, 'park')}`,
  nothing: 'Nothing passes the filter',
  nothingAll: (names) => `No park or project has all of ${names.join(', ')}.`,
  nothingAny: (names) => `No park or project belongs to ${names.join(', ')}.`,
  useAny: 'Ask for any of them instead',
}
