import type { Messages } from '../messages.ts'
import { dates, rangeDash } from './dates.ts'
import { evidence } from './evidence.ts'
import { faults } from './faults.ts'
import { filters } from './filters.ts'
import { frame } from './frame.ts'
import { overview } from './overview.ts'
import { provinces } from './provinces.ts'
import { search } from './search.ts'
import { units, unitsOfIndicator } from './units.ts'
import * as words from './words.ts'

/** What the first page says. */
export const first: Messages = {
  locale: 'en',
  columns: { park: 'shortEn', parkFull: 'nameEn', indicator: 'en', cluster: 'en' },
  listComma: ', ',
  clauseComma: ', ',
  semicolon: '; ',
  colon: ': ',
  joined: (parts) => parts.join(''),
  rangeDash,
  dates,
  units,
  unitsOfIndicator,
  ...words,
  frame,
  filters,
  evidence,
  faults,
  overview,
  provinces,
  search,
}
