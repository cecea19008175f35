import type { Messages } from '../messages.ts'

export const sheets: Messages<'sharing'>['sheets'] = {
  data: 'Data',
  about: 'About',
  sources: 'Sources',
  number: (title) => `${title}, in base units`,
  unit: (title) => `Base unit of ${title}`,
  sentences: 'Quotes',
  item: 'Item',
  content: 'Content',
  title: 'Title',
  shownIn: 'Unit in the chart',
  selection: 'Selection',
  note: 'Note',
  baseUnits: 'Numbers',
  baseUnitsNote:
    'The columns “in base units” are in CNY, m², count … Bounds and ranges stand in the figure beside them: more than, nearly, at least are not exact numbers.',
  version: 'Dataset version',
  link: 'Link',
  sourceColumns: ['No.', 'Quote', 'As printed', 'Publisher', 'Date', 'Title', 'Record', 'In the article'],
  open: 'Open',
  wholeName: 'Parkbench_all_data',
}
