import type { Span } from '../../types.ts'
import type { ProjectList } from './list.ts'
import type { HeadKind } from './words.ts'

/** A thing named in a sentence that may be an investment. */
export interface Draft {
  readonly name: Span
  /** Where its modifiers begin (投资10亿元的…), or the name itself. */
  readonly start: number
  /** By what its name ends in; null for a bare product or brand, which only a list may name. */
  readonly kind: HeadKind | null
  /** Words before its modifiers that belong to the name: 医药产业园一期工程 + 投资6亿元的 + 年产…项目. */
  readonly prefix: string
  /** Words after its name that belong to it: 锦懋200兆瓦 + 电池组件, said once for two. */
  readonly suffix: string
  /** Who invests, where the modifiers say so. */
  readonly investor: string | null
  readonly list: ProjectList | null
}
