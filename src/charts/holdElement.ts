import { pathElement } from './elements.ts'
import type { Element, Path } from './elementTypes.ts'
import type { FigureFrame } from './figure.ts'
import type { Box } from './texturePath.ts'

type Dress = Pick<FigureFrame, 'palette' | 'focused' | 'current'>

/** What of a mark takes the pointer: lit while its sentence is open, framed where the keys are. */
export function holdElement(id: string, box: Box, { palette, focused, current }: Dress): Element {
  const lit = id === focused
  const fill = lit ? palette.accentSoft : 'rgba(0,0,0,0)'
  return {
    type: 'rect',
    shape: { ...box },
    style: { fill, stroke: id === current ? palette.accent : 'none', lineWidth: 2 },
    emphasis: { style: { fill: lit ? fill : palette.wash } },
  }
}

/** How it looks where it is lit or framed, apart from what takes the pointer; nothing where it is neither. */
export function holdLooks(id: string, { x, y, width, height }: Box, dress: Dress): Path[] {
  const { palette, focused, current } = dress
  if (id !== focused && id !== current) return []
  const fill = id === focused ? palette.accentSoft : null
  const stroke = id === current ? palette.accent : null
  const d = `M${x} ${y}h${width}v${height}h${-width}Z`
  return [pathElement({ d, fill, stroke, lineWidth: 2, opacity: 1, dash: null })]
}
