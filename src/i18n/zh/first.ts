import { dates, rangeDash } from './dates.ts'
import { evidence } from './evidence.ts'
import { faults } from './faults.ts'
import { filters } from './filters.ts'
import { frame } from './frame.ts'
import { overview } from './overview.ts'
import { provinces } from './provinces.ts'
import { search } from './search.ts'
import { spaced } from './spaced.ts'
import { units, unitsOfIndicator } from './units.ts'
import * as words from './words.ts'

/** 首页要说的，随首页到。 */
export const first = {
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
  evidence,
  faults,
  overview,
  provinces,
  search,
}
