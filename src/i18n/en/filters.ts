import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

const projectsOf = (count: number) => plural(count, 'project')
const parksOf = (count: number) => plural(count, 'park')
const figuresOf = (count: number) => plural(count, 'observation')

const facets: Messages['filters']['facets'] = {
  clusters: 'Clusters',
  provinces: 'Province',
  stages: 'Project stage',
  amount: 'Investment',
  statuses: 'Status',
  scopes: 'Scope',
  years: 'Year',
}

export const filters: Messages['filters'] = {
  label: 'Filters',
  facets,
  counted: {
    clusters: 'projects',
    provinces: 'parks',
    stages: 'projects',
    amount: 'projects',
    statuses: 'observations',
    scopes: 'observations',
    years: 'records',
  },
  scopes: { park: 'park', county: 'county', part: 'part of a park, firm' },
  unknown: {
    clusters: 'cluster unknown',
    provinces: 'province unknown',
    stages: 'stage not stated',
    amount: 'amount unknown',
    statuses: 'status unknown',
    scopes: 'scope unknown',
    years: 'year unknown',
  },
  counts: {
    clusters: (parks, projects) => `${projectsOf(projects)}, ${parksOf(parks)}`,
    provinces: (parks, projects, figures) =>
      `${parksOf(parks)}, ${projectsOf(projects)}, ${figuresOf(figures)}`,
    stages: (_, projects) => projectsOf(projects),
    statuses: (_, __, figures) => figuresOf(figures),
    scopes: (_, __, figures) => figuresOf(figures),
    years: (_, projects, figures) => `${figuresOf(figures)}, ${projectsOf(projects)}`,
  },
  clusters: facets.clusters,
  year: (year) => year,
  choice: (name, count) => `${name}: ${count}`,
  match: 'Of several',
  any: 'any',
  all: 'all',
  anyHint: 'has any of the chosen clusters',
  allHint: 'has all of the chosen clusters',
  clear: 'Clear filters',
  none: 'none: everything is shown',
  chosen: (names, match) => names.join(match === 'all' && names.length > 1 ? ' + ' : ', '),
  active: 'Filtered by',
  idle: 'no effect on this page',
  idlePage: 'No filter has an effect on this page',
  remove: (name) => `Remove “${name}”`,
  more: (count) => `${count} more`,
  find: (facet) => `Find: ${facet}`,
  noneFound: (text) => `No “${text}”`,

  amountUnit: { at: 1e6, name: 'M CNY' },
  amountMin: 'at least',
  amountMax: 'at most',
  amountMaybe: 'those too that may be in it',
  amountMaybeHint:
    'The article gives a bound or a range and leaves open whether it is in: “more than 800 M” may be 1,000 M.',
  amountUnknownHint: 'Not stated, or an annual output or a foreign currency only.',
  amountInside: (count) => `${count} in the range`,
  amountFrom: (min) => `investment at least ${min}`,
  amountTo: (max) => `investment at most ${max}`,
  amountBetween: (min, max) => `investment ${min} to ${max}`,
  amountMaybeToo: (range) => `${range} (or may be)`,

  nothing: 'Nothing passes the filter',
  nothingAll: (names) => `No park or project has all of ${names.join(', ')}.`,
  nothingAny: (names) => `No park or project belongs to ${names.join(', ')}.`,
  nothingOf: (names) => `Nothing meets all of: ${names.join(', ')}.`,
  useAny: 'Ask for any of them instead',
  looser: (name, count) => `${name}: any (${count})`,

  hidden: 'filtered out',
  hiddenOf: (park, indicator) => `${park}: ${indicator} is reported, but the filter leaves it out`,
  coverageNote:
    'The filter leaves some observations only: an empty cell means not reported or filtered out, never zero.',

  unknownChoices: (names) => `The address asks for what there is not; left out: ${names.join(', ')}.`,
  unknownNote: ' The link may be of another version of the data, or mistyped. The rest of it holds.',
  unknownChoice: (facet, value) => `${facet} “${value}”`,
  forget: 'Take out of the address',
}
