import type { Messages } from '../messages.ts'
import { charts } from './charts.ts'
import { cite } from './cite.ts'
import { clusters } from './clusters.ts'
import { compare } from './compare.ts'
import { conversions } from './conversions.ts'
import { dates, rangeDash } from './dates.ts'
import { diagnostics } from './diagnostics.ts'
import { drawings } from './drawings.ts'
import { evidence } from './evidence.ts'
import { faults } from './faults.ts'
import { filters } from './filters.ts'
import { frame } from './frame.ts'
import { investments } from './investments.ts'
import { method } from './method.ts'
import { overview } from './overview.ts'
import { park } from './park.ts'
import { provinces } from './provinces.ts'
import { rules } from './rules.ts'
import { share } from './share.ts'
import { search } from './search.ts'
import { sheets } from './sheets.ts'
import { source } from './source.ts'
import { units, unitsOfIndicator } from './units.ts'
import * as words from './words.ts'

export const en: Messages = {
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
  drawings,
  evidence,
  faults,
  overview,
  investments,
  park,
  provinces,
  rules,
  share,
  search,
  sheets,
  cite,
  source,
  clusters,
  compare,
  conversions,
  charts,
  method,
  diagnostics,
}
