/** What a reader must know beside the bars: the verdict, notes on those together, and what bars the others. */
import { boundsOf } from '../../dataset/bounds.ts'
import type { Pair, Reason } from '../../dataset/compare/comparability.ts'
import type { Comparison } from '../../dataset/compare/comparabilityGroup.ts'
import type { ReasonCode } from '../../dataset/compare/comparabilityRules.ts'
import type { Observation } from '../../dataset/schema.ts'
import type { Data } from '../../dataset/table.ts'
import { formatReason, type Saying } from '../../i18n/formatReason.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parkName } from '../../i18n/names.ts'

export interface BarNotes {
  /** What the rules say of those together; empty where one figure stands alone. */
  readonly verdict: string
  readonly notes: readonly string[]
  /** One for each park apart; where nobody is together, one for each pair. */
  readonly barred: readonly BarredNote[]
}
interface BarredNote {
  /** The parks that the reader would have to add. */
  readonly parks: readonly string[]
  readonly names: string
  /** Why they may not be compared; where the reader added them, that as well. */
  readonly text: string
  readonly isOverridden: boolean
}

/** `overrides` are park ids. */
export function barNotes(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  comparison: Comparison,
  overrides: readonly string[],
): BarNotes {
  const hasGroup = comparison.together.length > 0
  const bars = hasGroup ? barsOfParks(comparison) : comparison.pairs.map(barOfPair)
  return {
    verdict: verdictOf(messages, data, comparison),
    notes: groupNotes(messages, data, comparison),
    barred: bars.map((bar) => barredNote(messages, data, bar, overrides, hasGroup)),
  }
}

/** Parks that something bars from the comparison, and what. */
interface Bar {
  readonly parks: readonly string[]
  readonly reasons: readonly { readonly code: ReasonCode; readonly sides: readonly Saying[] }[]
}

const barsOfParks = ({ apart }: Comparison): Bar[] =>
  apart.map(({ figure, bars }) => ({
    parks: [figure.park],
    reasons: bars.map(({ code, says, against }) => ({ code, sides: sidesOf(figure, against, says) })),
  }))

const barOfPair = ({ a, b, reasons }: Pair): Bar => ({
  parks: [a.park, b.park],
  reasons: reasons
    .filter(({ verdict }) => verdict === 'not_comparable')
    .map(({ code, says }) => ({ code, sides: sidesOf(a, b, says) })),
})

const sidesOf = (a: Observation, b: Observation, says: Reason['says']): Saying[] => [
  { figure: a, says: says[0] },
  { figure: b, says: says[1] },
]

function barredNote(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  { parks, reasons }: Bar,
  overrides: readonly string[],
  hasGroup: boolean,
): BarredNote {
  const { charts, listComma, semicolon } = messages
  const names = parks.map((park) => parkName(messages, data, park)).join(listComma)
  const why = reasons.map(({ code, sides }) => formatReason(messages, data, code, sides)).join(semicolon)
  const isOverridden = parks.every((park) => overrides.includes(park))
  const say = isOverridden ? charts.stamped : hasGroup ? charts.barred : charts.barredPair
  return { parks, names, text: say(names, why), isOverridden }
}

function verdictOf(messages: Messages<'figures'>, data: Data, { verdict, together }: Comparison): string {
  const { charts, verdicts } = messages
  if (verdict === 'single' || verdict === 'none') return ''
  if (together.length === 0) return charts.noneTogether
  return charts.judged(
    together.map(({ park }) => parkName(messages, data, park)),
    verdicts[verdict],
  )
}

/** One note a reason, with all the figures that it is about: three different dates are one note, not three pairs. */
function groupNotes(messages: Messages<'comparison'>, data: Data, { together, pairs }: Comparison): string[] {
  const sides = new Map<ReasonCode, Map<Observation, string | null>>()
  for (const { a, b, reasons } of pairs) {
    if (!together.includes(a) || !together.includes(b)) continue
    for (const { code, says } of reasons.filter(isNote)) {
      const held = sides.get(code) ?? new Map<Observation, string | null>()
      sides.set(code, held.set(a, says[0]).set(b, says[1]))
    }
  }
  return Array.from(sides, ([code, held]) => {
    const saying = (figure: Observation): Saying => ({
      figure,
      says: held.get(figure) ?? null,
      name: parkName(messages, data, figure.park),
    })
    const inOrder = together.filter((figure) => held.has(figure)).map(saying)
    return formatReason(messages, data, code, inOrder.filter(SIDES_TOLD[code] ?? always))
  })
}

/** Of some notes only those sides are told that are the matter. */
const SIDES_TOLD: Partial<Record<ReasonCode, (side: Saying) => boolean>> = {
  period_one_unknown: ({ says }) => says === null,
  period_year_unknown: ({ says }) => says === 'thisyear',
  definition_approximate: ({ figure }) => boundsOf(figure).approximate,
  definition_range: ({ figure }) => boundsOf(figure).shape === 'range',
}
const always = (): boolean => true

const isNote = ({ verdict }: Reason): boolean => verdict === 'with_notes'
