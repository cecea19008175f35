/** The stages as elements of a custom series. */
import { lineElement, pathElement, textElement } from '../elements.ts'
import type { Path, Text } from '../elementTypes.ts'
import type { FigureFrame } from '../figure.ts'
import { solid } from '../shape.ts'
import { TYPE } from '../typeSizes.ts'
import { unitSigns } from '../unitSigns.ts'
import type { PipelineLayout, StageLayout } from './pipelineLayout.ts'

/** The radius of a stage's place on the way, pixels at zoom 1. */
const DOT = 3.5

/** Names, counts and the way from plan to operation; a dashed rule above what is no step of it. */
export function pipelineGround(
  { stages, ruleY, zoom, width }: PipelineLayout,
  { palette, fonts }: FigureFrame,
  more: (count: number) => string,
): (Path | Text)[] {
  const small = `${TYPE.caption * zoom}px ${fonts.sans}`
  const name = `${TYPE.name * zoom}px ${fonts.sans}`
  const count = `700 ${TYPE.name * zoom}px ${fonts.serif}`
  const words = stages.flatMap(({ stage, name: lines, count: at, more: rest }) => [
    ...lines.map(({ text, y }) => textElement(text, 8 * zoom, y, name, palette.ink)),
    textElement(`${stage.count}`, at.x, at.y, count, palette.ink),
    ...(rest
      ? [textElement(more(stage.count - stage.projects.length), rest.x, rest.y, small, palette.ink2)]
      : []),
  ])
  const rule =
    ruleY === null
      ? []
      : [lineElement(`M${8 * zoom} ${ruleY}H${width - 8 * zoom}`, palette.ink3, zoom, [4 * zoom, 3 * zoom])]
  return [...way(stages, zoom, palette), ...words, ...rule]
}

/** The way is drawn as far as the steps go. */
function way(stages: readonly StageLayout[], zoom: number, palette: FigureFrame['palette']): Path[] {
  const steps = stages.filter(({ stage }) => stage.isStep)
  const [first] = steps
  const last = steps.at(-1)
  if (!first || !last) return []
  return [
    lineElement(`M${first.dot.x} ${first.dot.y}V${last.dot.y}`, palette.rule2, zoom),
    ...steps.map(({ dot }) => pathElement(solid(circle(dot, DOT * zoom), palette.ink2))),
  ]
}

const circle = ({ x, y }: { readonly x: number; readonly y: number }, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`

/** The signs of the projects; in a file the number of a project's footnote stands at its corner. */
export function pipelineSigns({ marks, zoom }: PipelineLayout, frame: FigureFrame): (Path | Text)[] {
  const { palette, fonts, numbers } = frame
  const font = `${(TYPE.caption - 2) * zoom}px ${fonts.sans}`
  const units = marks.map(({ project: { style, isKnown }, box }) => ({ style, box, isHollow: !isKnown }))
  const noted = marks.flatMap(({ project, box }) => {
    const number = numbers.get(project.id)
    return number ? [{ number, x: box.x + 0.74 * box.width, y: box.y + 0.26 * box.height }] : []
  })
  return [
    ...unitSigns(units, palette),
    ...noted.map(({ number, x, y }) => textElement(number, x, y, font, palette.ink)),
  ]
}
