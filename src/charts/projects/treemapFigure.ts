import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import { heldDrawing } from '../heldDrawing.ts'
import type { ChartFigure, Drawing, FigureFrame } from '../figure.ts'
import { type AmountSeries, type AmountWish, amountNotes, amountSeries } from './amountSeries.ts'
import { projectLegend } from './projectLegend.ts'
import { projectTable } from './projectTable.ts'
import { projectMark, projectTip } from './projectWords.ts'
import { treemapGround, treemapLooks } from './treemapElements.ts'
import { treemapLayout } from './treemapLayout.ts'

/** Stated amounts as areas in groups, unknown ones as one mark each in a field of their own. */
export function treemapFigure(messages: Messages<'projects'>, data: Data, wish: AmountWish): ChartFigure {
  const series = amountSeries(messages, data, wish)
  const { drawings } = messages
  const projects = [...series.groups.flatMap((group) => group.projects), ...series.unknown]
  const legend = projectLegend(messages, data, projects)
  return {
    family: 'treemap',
    title: drawings.treemapTitle,
    unit: drawings.treemapUnit,
    marks: projects.map((project) => projectMark(messages, project)),
    description: description(messages, series),
    legend: legend.items,
    notes: [...amountNotes(messages, series), ...legend.notes],
    get table() {
      return projectTable(messages, data, projects)
    },
    draw: (frame) => draw(messages, series, frame),
  }
}

function description({ drawings }: Messages<'projects'>, { groups, unknownCount }: AmountSeries): string {
  const said = groups.map(({ name, projects }) =>
    drawings.treemapGroup(
      name,
      projects.map((project) => `${project.name} ${project.amount}`),
    ),
  )
  return [
    ...(said.length > 0 ? [drawings.treemapSaid(said)] : []),
    ...(unknownCount > 0 ? [drawings.treemapUnknown(unknownCount)] : []),
  ].join(' ')
}

function draw({ drawings }: Messages<'projects'>, series: AmountSeries, frame: FigureFrame): Drawing {
  const layout = treemapLayout(series, frame)
  const { areas, units, height } = layout
  const hidden = series.unknownCount - series.unknown.length
  const words = {
    field: drawings.unknownField(series.unknownCount),
    fieldNote: drawings.unknownNote,
    more: hidden > 0 ? drawings.more(hidden) : '',
  }
  const marks = [...areas, ...units]
  const held = {
    data: marks.map(({ project }) => ({ id: project.id, ...projectTip(project) })),
    boxes: marks.map(({ box }) => box),
    looks: [...treemapGround(layout, words, frame), ...treemapLooks(layout, frame)],
    framed: areas.length,
    height,
  }
  return heldDrawing(held, frame)
}
