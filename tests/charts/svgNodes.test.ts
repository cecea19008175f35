import { describe, expect, it } from 'vitest'
import { drawnOption } from '../../src/charts/drawnOption.ts'
import { drawSvg } from '../../src/charts/echarts.ts'
import { haloed, lineElement, markerElement, pathElement, textElement } from '../../src/charts/elements.ts'
import type { Path, Text } from '../../src/charts/elementTypes.ts'
import { PALETTES } from '../../src/charts/palette.ts'
import { parkStyle } from '../../src/charts/parkStyle.ts'
import { outline, solid } from '../../src/charts/shape.ts'
import { type SvgNode, svgNodes } from '../../src/charts/svgNodes.ts'

const said = textElement('规划', 10.5, 20, '700 14px serif', '#123456')
const ELEMENTS: readonly (Path | Text)[] = [
  said,
  haloed(textElement('≥12  3', 3, 4, '12px sans-serif', '#000'), '#fff', 1),
  { ...said, style: { ...said.style, align: 'right' } },
  pathElement(solid('M0 0L10 0L10 5L0 5Z', '#f00'), 0.13),
  pathElement({ ...outline('M0 0L10 5', '#00f', 1), opacity: 0.2 }),
  lineElement('M1 1L20 1', '#0f0', 2, [4, 3]),
  // ECharts writes a path with absolute steps.
  { ...markerElement(parkStyle(1), 50, 20, 1.2, PALETTES.light), shape: { pathData: 'M1 1L9 1L9 9Z' } },
]

/** As a file has them, without ECharts' own marks; that spaces are kept, the style sheet says on the screen. */
function nodesOfFile(elements: readonly (Path | Text)[]): SvgNode[] {
  const nothing = { type: 'group' as const, children: [] }
  const front = { type: 'group' as const, children: [...elements] }
  const svg = drawSvg(drawnOption({ ground: nothing, data: [], drawAt: () => nothing, front }), 100, 50)
  return [...svg.matchAll(/<(path|text) (.*?)>([^<]*)<\/\1>/g)].map(([, tag, written = '', words = '']) => {
    const named = [...written.matchAll(/(?<name>[\w:-]+)="(?<value>[^"]*)"/g)]
      .map(([, name = '', value = '']) => [name, value] as const)
      .filter(([name]) => !name.startsWith('ecmeta') && name !== 'xml:space')
    const { style = '', ...attributes } = Object.fromEntries(named)
    return { tag: tag as SvgNode['tag'], attributes, font: style.replace('font: ', ''), words }
  })
}

/** A width of 1 need not be said. */
const plain = ({ attributes: { 'stroke-width': width = '1', ...attributes }, ...node }: SvgNode) => ({
  ...node,
  attributes: { ...attributes, width },
})

describe('svgNodes', () => {
  it('should show on the screen what a file of the drawing shows', () => {
    expect(svgNodes(ELEMENTS).map(plain)).toEqual(nodesOfFile(ELEMENTS).map(plain))
  })
})
