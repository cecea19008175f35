import type { Element } from './elementTypes.ts'
import type { FigureFrame } from './figure.ts'
import type { Box } from './texturePath.ts'

/** What of a mark takes the pointer: lit while its sentence is open, framed where the keys are. */
export function holdElement(
  id: string,
  box: Box,
  { palette, focused, current }: Pick<FigureFrame, 'palette' | 'focused' | 'current'>,
): Element {
  const lit = id === focused
  const fill = lit ? palette.accentSoft : 'rgba(0,0,0,0)'
  return {
    type: 'rect',
    shape: { ...box },
    style: { fill, stroke: id === current ? palette.accent : 'none', lineWidth: 2 },
    emphasis: { style: { fill: lit ? fill : palette.wash } },
  }
}
