import { barFigure } from '../../charts/bars/barFigure.ts'
import { dotFigure } from '../../charts/dots/dotFigure.ts'
import type { ChartFigure } from '../../charts/figure.ts'
import { groupedFigure } from '../../charts/bars/groupedFigure.ts'
import { heatFigure } from '../../charts/heat/heatFigure.ts'
import { indicatorFigures } from '../../charts/proposeFamilies.ts'
import { scatterFigure } from '../../charts/scatter/scatterFigure.ts'
import { stackFigure } from '../../charts/stack/stackFigure.ts'
import type { Data } from '../../dataset/table.ts'
import { formatLine } from '../../i18n/formatLine.ts'
import type { Messages } from '../../i18n/messages.ts'
import { indicatorName } from '../../i18n/names.ts'
import type { CompareModel, Entry } from '../../dataset/compare/compareModel.ts'
import { type FamilyChoice, linesAround } from './familyChoice.ts'

interface Wish {
  readonly model: CompareModel
  readonly entry: Entry
  readonly choice: FamilyChoice
  /** Ids of the parks that the reader draws among the others. */
  readonly overrides: readonly string[]
}

/** The figure of the page in the family that was chosen. */
export function drawFamily(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  { model, entry, choice, overrides }: Wish,
): ChartFigure {
  const { family, second } = choice
  const lines = linesAround(model, entry)
  const titled = (compared: Entry) => ({ title: formatLine(messages, data, compared.line), compared })
  const { title } = titled(entry)
  const wish = { title, comparison: entry.comparison, overrides }
  switch (family) {
    case 'bars':
      return barFigure(messages, data, wish)
    case 'dots':
      return dotFigure(messages, data, wish)
    case 'grouped':
      return groupedFigure(messages, data, {
        lines: [entry, ...(second ? [second] : [])].map(titled),
        overrides,
      })
    case 'scatter':
      return second
        ? scatterFigure(messages, data, { x: titled(entry), y: titled(second), overrides })
        : barFigure(messages, data, wish)
    case 'stacked':
      return stackFigure(messages, data, {
        title: indicatorName(messages, data, entry.line.indicator),
        figures: indicatorFigures({ chosen: entry, parks: model.parks, lines }),
        overrides,
      })
    case 'heat':
      return heatFigure(messages, data, {
        title: messages.charts.heatTitle,
        parks: model.parks,
        lines,
        titleOf: ({ line }) => formatLine(messages, data, line),
        overrides,
      })
  }
}
