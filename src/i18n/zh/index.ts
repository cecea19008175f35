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
import { spaced } from './spaced.ts'
import { units, unitsOfIndicator } from './units.ts'
import * as words from './words.ts'

export const zh = {
  locale: 'zh-CN',
  /** 数据集中哪几列是这种语言的。 */
  columns: { park: 'shortZh', parkFull: 'nameZh', indicator: 'zh', cluster: 'zh' },
  listComma: '、',
  clauseComma: '，',
  semicolon: '；',
  colon: '：',
  rangeDash,
  /** 拼成一句，汉字与数字之间空一格。 */
  joined: (parts: readonly string[]) => spaced(...parts),
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
