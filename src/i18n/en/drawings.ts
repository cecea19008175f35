import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

/** The drawings of projects, clusters and time. */
export const drawings: Messages<'projects'>['drawings'] = {
  firstOf: (shown, all) => `The first ${shown} of ${plural(all, 'project')} are drawn.`,
  more: (count) => `${count} more`,
  known: 'amount stated',
  unknown: 'amount not stated',
  legendParks: (shown, all) =>
    `The key names ${shown} of ${plural(all, 'park')}; a mark tells its park when it is opened.`,
  columns: {
    project: 'Project',
    park: 'Park',
    cluster: 'Cluster',
    amount: 'Amount',
    kind: 'Amount of',
    stage: 'Stage',
    period: 'Period',
    what: 'What',
    value: 'Value',
    status: 'Status',
  },
  noCluster: 'unclassified',

  pipelineTitle: 'Stages: from plan to operation',
  pipelineUnit: 'one mark is one project; solid where an amount is stated',
  stageUnknown: 'not stated',
  noStep:
    '“Introduced” may mean signed or operating: the articles do not say how far it has come, so it has no place in the order.',
  pipelineSaid: (stages) => `Projects by stage: ${stages.join(', ')}.`,
  stageCount: (stage, count, known) =>
    known > 0 ? `${stage} ${count} (${known} with an amount)` : `${stage} ${count}`,

  treemapTitle: 'Amounts: stated and not stated',
  treemapUnit: 'areas in proportion to amounts',
  byCluster: 'by cluster',
  byPark: 'by park',
  groupBy: 'Group',
  unknownField: (count) => `${plural(count, 'project')} without an amount`,
  unknownNote: 'the number of marks says nothing of amounts',
  mixedKinds: (kinds) =>
    `The amounts are of different kinds (${kinds.join(', ')}): areas are for orientation and cannot be added up.`,
  outputExcluded: (count) =>
    `${plural(count, 'project')} with an annual output only, which is no investment, ${count === 1 ? 'is' : 'are'} not drawn.`,
  otherCurrency: (count) =>
    `${plural(count, 'project')} with an amount in another currency ${count === 1 ? 'is' : 'are'} not on this scale.`,
  bounded: (count) => `${plural(count, 'amount')} with a bound only: drawn as the number stated.`,
  largestOf: (shown, all) =>
    `The ${shown} largest of ${plural(all, 'amount')} are drawn; the others are in the table below.`,
  treemapSaid: (groups) => `Investments stated: ${groups.join('; ')}.`,
  treemapGroup: (group, projects) => `${group}: ${projects.join(', ')}`,
  treemapUnknown: (count) => `${plural(count, 'more project')} without an amount.`,

  sumsTitle: 'Investment by cluster',
  besidesUnknown: (count) => `${count} more without an amount`,
  countedOnce: 'A project of several clusters counts in its first, or in the one that is filtered by.',
  silentClusters: (count) =>
    `${plural(count, 'more project')}, of clusters in which none states an amount, ${count === 1 ? 'is' : 'are'} not drawn as zero.`,
  partsApart: (most) => `Each bar tells its ${most} largest projects apart; the others are one grey part.`,
  largestSums: (shown, all) => `Of ${plural(all, 'sum')} the ${shown} largest are drawn.`,
  sumsSaid: (kinds) =>
    `Stated investment by cluster, each kind of amount summed by itself: ${kinds.join('; ')}.`,

  sankeyTitle: 'Parks, clusters and projects',
  sankeyUnits: {
    count: 'every project equally wide',
    amount: 'width in proportion to the amount; thin dashes where none is stated',
  },
  sankeyHeads: { park: 'Park', cluster: 'Cluster', project: 'Project' },
  measure: 'Width',
  measures: { count: 'by number', amount: 'by amount' },
  rest: (count) => plural(count, 'more project'),
  restParks: (count) => plural(count, 'more park'),
  restClusters: (count) => plural(count, 'more cluster'),
  pooled: (shown, all) =>
    `${shown} of ${plural(all, 'project')} are drawn singly, the others pooled by cluster.`,
  pooledParks: (shown, all) => `The ${shown} of ${plural(all, 'park')} with most projects stand singly.`,
  pooledClusters: (shown, all) =>
    `The ${shown} of ${plural(all, 'cluster')} with most projects stand singly.`,
  thinUnknown: (count) =>
    `${plural(count, 'project')} without an amount ${count === 1 ? 'is a thin dash' : 'are thin dashes'} and take${count === 1 ? 's' : ''} no width.`,
  mixedBands: (kinds) =>
    `The amounts are of different kinds (${kinds.join(', ')}): widths are for orientation and cannot be added up.`,
  oneCluster: 'A project of several clusters goes through its first.',
  sankeySaid: (flows) => `Projects flow from parks into clusters: ${flows.join('; ')}.`,
  flow: (park, clusters) => `${park} to ${clusters.join(', ')}`,
  flowCount: (cluster, count) => `${cluster} ${count}`,

  timelineTitle: (park) => `${park}: timeline`,
  timelineUnit: 'bars are periods, squares are dates',
  lanes: { observations: 'Indicators', investments: 'Projects', rankings: 'Rankings', honours: 'Honours' },
  undated: 'period not stated',
  timelineFirst: (shown, all) =>
    `The first ${shown} of ${plural(all, 'record')} are drawn; the others are in the tables.`,
  timelineSaid: (dated, undated) => `${dated} dated, ${undated} without a period`,
  timelineNever: 'No line joins them: they are no series of one scope.',

  withheld: (family, reason) => `No ${family}: ${reason}`,
  fewAmounts: (count, least) =>
    count === 0
      ? 'no project states an amount.'
      : `only ${count} of at least ${least} projects state an amount.`,
  noProjects: 'no project is named.',
  noRecords: 'there is no record to place.',
  oneStage: 'no project states its stage.',
  noFlow: 'no project belongs to a cluster.',
}
