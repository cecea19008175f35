import type { IndicatorGroup } from '../../../dataset/vocabulary.ts'
import { clustersOf } from '../clusters/lexicon.ts'
import type { Match } from './match.ts'
import type { ReadFigure } from '../observations/draft.ts'

/** The cluster of what belongs to none. */
const UNTOLD = 'other'
/** How long the name of an industry may be. */
const LABEL = 12
/** Figures that the press gives by industry: firms, output, projects. */
const BY_INDUSTRY: ReadonlySet<IndicatorGroup> = new Set(['enterprises', 'economy', 'promotion'])

/** 纺织服装类|企业26家, 光伏产业|产值: the industry named right before the noun; null when none is. */
export function clusterOf(text: string, { figure }: ReadFigure, { row, name, side }: Match): string | null {
  if (!BY_INDUSTRY.has(row.group)) return null
  const from = side === 'after' ? figure.quantity.end : figure.before.start
  const words = text.slice(Math.max(from, name.start - LABEL), name.start)
  const label = /[^，。；、的个家]{2,12}$/u.exec(words.replace(/(?:产业|行业|类|业)$/u, ''))?.[0]
  const [cluster] = label ? clustersOf(label) : []
  return cluster && cluster !== UNTOLD ? cluster : null
}
