import type { Rows } from '../../dataset/rows.ts'
import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ChartFigure, Drawing, FigureFrame } from '../figure.ts'
import { heldDrawing } from '../heldDrawing.ts'
import { pipelineGround, pipelineSigns } from './pipelineElements.ts'
import { pipelineLayout } from './pipelineLayout.ts'
import { type PipelineStage, pipelineSeries } from './pipelineSeries.ts'
import { projectLegend } from './projectLegend.ts'
import { projectTable } from './projectTable.ts'
import { projectMark, projectTip } from './projectWords.ts'

/** Projects by stage, one mark a project; `rows` of `investments`. */
export function pipelineFigure(messages: Messages<'projects'>, data: Data, rows: Rows): ChartFigure {
  const series = pipelineSeries(messages, data, rows)
  const { drawings } = messages
  const projects = series.flatMap((stage) => stage.projects)
  const legend = projectLegend(messages, data, projects)
  return {
    family: 'pipeline',
    title: drawings.pipelineTitle,
    unit: drawings.pipelineUnit,
    marks: projects.map((project) => projectMark(messages, project)),
    description: drawings.pipelineSaid(
      series.map(({ word, count, known }) => drawings.stageCount(word, count, known)),
    ),
    legend: legend.items,
    notes: [
      ...(series.some(({ stage }) => stage === 'introduced') ? [drawings.noStep] : []),
      ...(projects.length < rows.length ? [drawings.firstOf(projects.length, rows.length)] : []),
      ...legend.notes,
    ],
    get table() {
      return projectTable(messages, data, projects)
    },
    draw: (frame) => draw(messages, series, frame),
  }
}

function draw(
  { drawings }: Messages<'projects'>,
  series: readonly PipelineStage[],
  frame: FigureFrame,
): Drawing {
  const layout = pipelineLayout(series, frame)
  const { height, marks } = layout
  const held = {
    data: marks.map(({ project }) => ({ id: project.id, ...projectTip(project) })),
    boxes: marks.map(({ box }) => box),
    looks: [...pipelineGround(layout, frame, drawings.more), ...pipelineSigns(layout, frame)],
    height,
  }
  return heldDrawing(held, frame)
}
