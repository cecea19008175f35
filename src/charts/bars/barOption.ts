/** A laid-out chart of rows as an ECharts option. */
import type { EChartsCoreOption } from 'echarts/core'
import { axisElements } from '../axisElements.ts'
import { type DrawnDatum, drawnOption } from '../drawnOption.ts'
import type { Group } from '../elementTypes.ts'
import { wrapText } from '../textWidth.ts'
import { type BarDress, rowElement, ruleElement } from './barElements.ts'
import type { BarLayout, RowLayout } from './barLayout.ts'
import type { BarMark } from './barSeries.ts'

export function barOption(layout: BarLayout, dress: BarDress): EChartsCoreOption {
  const { rows } = layout
  return drawnOption({
    ground: barGround(layout, dress),
    data: rows.map(({ mark }) => datumOf(mark)),
    drawAt: (index) => rowElement(rows[index] as RowLayout, layout, dress),
  })
}

/** The grid and its numbers; over its lines the dashed rule above those apart. Each row brings its own zero. */
function barGround(layout: BarLayout, dress: BarDress): Group {
  const axis = { ...layout, isNarrow: layout.stacked, formatTick: dress.formatTick, hasZero: false }
  const grid = axisElements(axis, dress)
  return { type: 'group', silent: true, children: [...grid, ruleElement(layout, dress)] }
}

const TIP_WIDTH = 300

/** For the pointer the sentence itself, under the figure with its time, scope and status. */
function datumOf({ id, name, about, figure, period, scope, statusWord, quote }: BarMark): DrawnDatum {
  const facts = [about, scope, period, statusWord].filter((fact) => fact !== '').join('　')
  return { id, name, tip: [`${name}　${figure}`, facts, ...wrapText(quote, 12, TIP_WIDTH)].join('\n') }
}
