/** The families beyond bars: fetched when one of them is chosen, or when the page has nothing to do. */
import { dotFigure } from '../../charts/dots/dotFigure.ts'
import type { ChartFigure } from '../../charts/figure.ts'
import { heatFigure } from '../../charts/heat/heatFigure.ts'
import { indicatorFigures } from '../../charts/proposeFamilies.ts'
import { scatterFigure } from '../../charts/scatter/scatterFigure.ts'
import { stackFigure } from '../../charts/stack/stackFigure.ts'
import type { Data } from '../../dataset/table.ts'
import { formatLine } from '../../i18n/formatLine.ts'
import type { Messages } from '../../i18n/messages.ts'
import { indicatorName } from '../../i18n/names.ts'
import { drawBars, type FamilyWish, titled, wishOf } from './drawBars.ts'
import { linesAround } from './familyChoice.ts'

export function drawFurther(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  wish: FamilyWish,
): ChartFigure {
  const { model, entry, choice, overrides } = wish
  const { family, second } = choice
  const lines = linesAround(model, entry)
  switch (family) {
    case 'bars':
    case 'grouped':
      return drawBars(messages, data, wish)
    case 'dots':
      return dotFigure(messages, data, wishOf(messages, data, wish))
    case 'scatter':
      return second
        ? scatterFigure(messages, data, {
            x: titled(messages, data, entry),
            y: titled(messages, data, second),
            overrides,
          })
        : drawBars(messages, data, wish)
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
