/** What was converted, how, and what could not be: beside a figure, and as notes to a chart. */
import type { Bounds } from '../dataset/bounds.ts'
import {
  CONVERSIONS,
  type Conversion,
  type ConversionKind,
  type ConversionStep,
  type ShownFigure,
} from '../dataset/compare/conversion.ts'
import type { Data } from '../dataset/table.ts'
import { formatDate, formatPeriod } from './formatPeriod.ts'
import { formatQuantity } from './formatQuantity.ts'
import type { Messages } from './messages.ts'
import { parkName } from './names.ts'

interface StepText {
  readonly kind: ConversionKind
  /** A word to stand at the figure: 2018 年价. */
  readonly stamp: string
  /** By what it was multiplied. */
  readonly text: string
}
interface ConversionText {
  /** 原文 6.02 亿美元; null where the figure is told as it was printed. */
  readonly printed: string | null
  readonly steps: readonly StepText[]
  /** 未折人民币：期间未载明 */
  readonly refused: readonly string[]
}

/** null for a figure that no conversion concerned. */
export function formatConversion(
  messages: Messages<'comparison'>,
  figure: ShownFigure,
): ConversionText | null {
  const { conversion, indicator } = figure
  if (!conversion) return null
  const { conversions } = messages
  const { printed, steps, refusals } = conversion
  const asPrinted = formatQuantity(messages, printed, indicator).text
  const asShown = formatQuantity(messages, figure, indicator).text
  return {
    printed: asPrinted === asShown ? null : conversions.printed(asPrinted),
    steps: steps.map((step) => ({
      kind: step.kind,
      stamp: stampOf(messages, step),
      text: stepText(messages, step),
    })),
    refused: refusals.map(({ kind, reason }) =>
      conversions.refused(conversions.names[kind], conversions.refusals[reason]),
    ),
  }
}

/** A figure as it is shown, with the printed one behind it where that is another. */
export function withPrinted(messages: Messages<'comparison'>, figure: ShownFigure): string {
  const { text } = formatQuantity(messages, figure, figure.indicator)
  const printed = formatConversion(messages, figure)?.printed ?? null
  return printed === null ? text : messages.conversions.beside(text, printed)
}

/** What was converted in a chart, a word a kind, to stand at its unit. */
export function conversionStamps(
  messages: Messages<'comparison'>,
  figures: readonly ShownFigure[],
): string[] {
  const steps = figures.flatMap(({ conversion }) => conversion?.steps ?? [])
  return [
    ...new Set(
      CONVERSIONS.flatMap((kind) => steps.filter((step) => step.kind === kind)).map((step) =>
        stampOf(messages, step),
      ),
    ),
  ]
}

/** Notes to a chart: what was done to the figure of each park, then by which rule, each rule once. */
export function conversionNotes(
  messages: Messages<'comparison'>,
  data: Data,
  figures: readonly ShownFigure[],
): string[] {
  const { conversions } = messages
  const notes = figures.flatMap((figure) => {
    const text = formatConversion(messages, figure)
    if (!text) return []
    const done = text.steps.map((step) => step.text)
    const said = [...(text.printed === null ? [] : [text.printed]), ...done, ...text.refused]
    return [conversions.ofPark(parkName(messages, data, figure.park), said)]
  })
  const steps = figures.flatMap(({ conversion }) => conversion?.steps ?? [])
  const kinds = CONVERSIONS.filter((kind) => steps.some((step) => step.kind === kind))
  return [...notes, ...kinds.map((kind) => ruleText(messages, kind, baseYearOf(steps)))]
}

/** By what a conversion is made. `baseYear` is asked for by constant prices only. */
const ruleText = ({ conversions }: Messages<'comparison'>, kind: ConversionKind, baseYear: number): string =>
  conversions.rules[kind](baseYear)

const baseYearOf = (steps: Conversion['steps']): number =>
  steps.find((step) => step.kind === 'prices')?.baseYear ?? Number.NaN

function stampOf({ conversions: { stamp } }: Messages<'comparison'>, step: ConversionStep): string {
  return step.kind === 'prices' ? stamp.prices(step.baseYear) : stamp[step.kind]
}

function stepText(messages: Messages<'comparison'>, step: ConversionStep): string {
  const { conversions, units } = messages
  switch (step.kind) {
    case 'currency': {
      const from = units[step.from].at(-1)?.name ?? step.from
      return conversions.currencyStep(
        from,
        factorText(messages, step.factor),
        yearsText(messages, step.years),
      )
    }
    case 'prices': {
      if (step.factor.low === 1 && step.factor.high === 1) return conversions.pricesSame(step.baseYear)
      return conversions.pricesStep(factorText(messages, step.factor), yearsText(messages, step.years))
    }
    case 'area': {
      const area = formatQuantity(messages, step.area, step.area.indicator).text
      return conversions.areaStep(area, formatPeriod(messages, step.area.period))
    }
  }
}

/** 2018 年, 2013—2018 年 */
function yearsText(messages: Messages, years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)]
  return formatDate(messages, first === last ? `${first}` : `${first}/${last}`)
}

/** Rates are published with four decimals. */
const FACTOR_DECIMALS = 4

function factorText({ locale, rangeDash }: Messages, { low, high }: Bounds): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: FACTOR_DECIMALS })
  const ends = low === high ? [low] : [low, high]
  return ends.flatMap((end) => (end === null ? [] : format.format(end))).join(rangeDash)
}
