import type { Messages } from '../messages.ts'
import { numeral, plural } from './plural.ts'

const reported = (count: number) => plural(count, 'is', 'are')

export const overview: Messages['overview'] = {
  title: (parks, documents) =>
    `${numeral(parks)} ${parks === 1 ? 'park' : 'parks'}, ${numeral(documents).toLowerCase()} ${documents === 1 ? 'article' : 'articles'}: what can be compared?`,
  titleFiltered: (parks, names, match) =>
    `${numeral(parks)} ${parks === 1 ? 'park has' : 'parks have'} ${names.join(match === 'all' ? ' and ' : ' or ')}`,
  titleSome: (parks) => `${numeral(parks)} ${parks === 1 ? 'park' : 'parks'}: what can be compared?`,
  countsOf: (observations, allObservations, investments, allInvestments) =>
    `The filter leaves ${observations} of ${plural(allObservations, 'observation')} and ${investments} of ${plural(allInvestments, 'named project')}. `,
  counts: (observations, investments) =>
    `The articles give ${plural(observations, 'observation')} and ${plural(investments, 'named project')}. `,
  listed: (shown, all) =>
    `Of ${all} parks this page lists the ${shown} with most records; the counts and verdicts here are of these ${shown}. A filter brings up others, and “Parks” has them all. `,
  coverage: (catalogue, some, shared) =>
    `Of ${plural(catalogue, 'indicator')} in the catalogue ${reported(some)} reported by at least one park, ${shared} by two or more. `,
  coverageOne: (catalogue, some) =>
    `It reports ${some} of the ${plural(catalogue, 'indicator')} in the catalogue.`,
  sharedOf: (shared) => `${plural(shared, 'indicator')} with figures of two parks or more. `,
  verdicts: (comparable, withNotes, none) => {
    const said = [
      ...(comparable > 0 ? [`${comparable} can be compared`] : []),
      ...(withNotes > 0 ? [`${withNotes} can be compared with notes`] : []),
      ...(none > 0 ? [`${none} may not be compared although there are figures`] : []),
    ]
    return `Of these ${said.join(', ')}.`
  },

  coverageNo: 'Table 1',
  coverageTitle: 'Coverage: who reports what',
  coverageUnit: 'one mark is one observation; it opens its sentence',
  indicator: 'Indicator',
  parksReporting: 'Parks with figures',
  verdict: 'Comparable?',
  singleOnly: (count) => plural(count, 'indicator'),
  single: (count) => `${plural(count, 'more indicator')} reported by one park only`,
  group: 'Group',
  nIndicators: (count) => plural(count, 'indicator'),
  coverageNote: 'An empty cell means not reported, never zero.',
  legendLower: 'lower bound',
  legendUpper: 'upper bound',
  legendCounty: 'whole county',
  legendPart: 'part of a park',
  notReported: 'not reported',

  cardsNo: 'Figure 1',
  cardsTitle: (parks) => `${numeral(parks)} ${parks === 1 ? 'park' : 'parks'} in brief`,
  cardsUnit: 'squares are in proportion to planned areas',
  cardsNote:
    'Dotted: before the change. Solid: built up. Years and scopes differ; side by side is no ranking.',
  cardLines: { area: 'Area', enterprises: 'Firms', revenue: 'Revenue', investment: 'Investment' },
  onlyPart: (subject, figure) => `only ${subject}: ${figure}`,
  projects: 'Named projects',
  projectsCount: '',
  noNamedProjects: 'no project is named',
  projectsKnown: (count) => (count > 0 ? `${count} with an amount` : 'none with an amount'),
  leading: 'Leading industries',
  noLeading: 'none is called leading',
  areaDrawing: (park, parts) => `${park}, areas: ${parts.join(', ')}`,
  areaPlanned: (figure) => `planned ${figure}`,
  areaPrevious: (figure) => `before ${figure}`,
  areaBuilt: (figure) => `built up ${figure}`,
  areaNone: 'area not reported',

  clustersNo: 'Table 2',
  clustersTitle: 'Parks and clusters',
  clustersUnit: 'shape: role; number: named projects',
  clustersNote: 'A number alone: projects, though no article calls it an industry of the park.',
  clusterCell: (park, cluster, role) => `${park}, ${cluster}, ${role}`,
  clusterProjects: (park, cluster, count) => `${park}, ${cluster}, ${plural(count, 'named project')}`,

  investmentsNo: 'Figure 2',
  investmentsTitle: 'Investment by cluster, and projects without an amount',
  investmentsUnit: 'bars in proportion to amounts; hollow marks have none',
  moreAmounts: (count) => `${count} more under “Investment projects”`,
  amountKnown: 'Amount stated',
  amountUnknownSame: 'same cluster, no amount',
  allUnknown: 'Clusters without any amount',
  noCluster: 'unclassified',
  investmentsNote:
    'Phases, capital increases and totals are different things and are not added up; annual output is no investment and counts as not stated. A project of several clusters stands in one.',
  noAmounts: 'None of these projects states an amount.',
  noProjects: 'No named project passes the filter.',
  nRecords: (label, count) => `${label}, ${plural(count, 'record')}, one after another`,
  parkColumn: 'Park',
  elsewhere: (figure) => `elsewhere ${figure}`,
}
