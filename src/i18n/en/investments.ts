import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

export const investments: Messages['investments'] = {
  title: (all, known) => `${plural(all, 'named project')}, ${known} with an amount`,
  lead: 'What has no amount is not drawn as zero but stands apart; so does annual output, which is no investment. Every row opens its sentence.',
  pipelineNo: 'Figure 1',
  amountsNo: 'Figure 2',
  tableNo: 'Table 1',
  tableTitle: 'Projects',
  unit: 'sort by the column heads',
  columns: {
    name: 'Project',
    park: 'Park',
    cluster: 'Cluster',
    amount: 'Amount',
    kind: 'Amount of',
    stage: 'Stage',
  },
  groups: {
    known: 'Amount stated',
    output: 'Only annual output stated, no investment',
    unknown: 'Amount not stated',
  },
  count: (count) => plural(count, 'project'),
  sorted: (column, descending) => `by ${column}, ${descending ? 'descending' : 'ascending'}`,
  sortBy: (column) => `Sort by ${column}`,
  shown: (shown, all) => `${shown} of ${plural(all, 'project')}`,
  unknownAmount: 'not stated',
  unknownStage: 'not stated',
  noCluster: 'unclassified',
}
