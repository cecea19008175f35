/** A laid-out chart of rows as an ECharts option. */
import type { EChartsCoreOption } from 'echarts/core'
import { figureRefs } from '../../dataset/evidenceTables.ts'
import { axisElements } from '../axisElements.ts'
import { type DrawnDatum, drawnOption } from '../drawnOption.ts'
import type { Group } from '../elementTypes.ts'
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

/** For the pointer the figure with its time, scope and status, and the sentence itself. */
function datumOf({ id, name, about, figure, period, scope, statusWord }: BarMark): DrawnDatum {
  const facts = [about, scope, period, statusWord].filter((fact) => fact !== '').join('　')
  return { id, tip: `${name}　${figure}\n${facts}`, quoted: figureRefs(id) }
}
