import { describe, expect, it } from 'vitest'
import { drawnOption } from '../../src/charts/drawnOption.ts'
import { init } from '../../src/charts/echarts.ts'
import type { Group } from '../../src/charts/elementTypes.ts'
import { markerElement, pathElement } from '../../src/charts/elements.ts'
import { solid } from '../../src/charts/shape.ts'

import { PALETTES } from '../../src/charts/palette.ts'
import { parkStyle } from '../../src/charts/parkStyle.ts'

const SIZE = { width: 200, height: 100 }
const sign = markerElement(parkStyle(0), 50, 20, 1.2, PALETTES.light)
const band = pathElement(solid('M0 0h100v5h-100Z', 'black'))

const optionOf = (children: Group['children']) =>
  drawnOption({
    ground: { type: 'group', silent: true, children },
    data: [{ id: 'mark', tip: '' }],
    drawAt: () => ({ type: 'group', children }),
  })

/** The shapes of a chart that was given these drawings one after the other. */
function shapesAfter(...drawings: readonly Group['children'][]): string[] {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...SIZE })
  for (const children of drawings) chart.setOption(optionOf(children), { notMerge: true })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return [...svg.matchAll(/<path ([^>]*?)\/?>/g)].map(([, attributes = '']) =>
    attributes.replaceAll(/ class="[^"]*"/g, ''),
  )
}

describe('drawnOption', () => {
  it('should have no id or name by which ECharts would take every mark out of the page when others come', () => {
    const { series } = optionOf([band]) as { series: { id: string; data: object[] }[] }
    const marks = series.find(({ id }) => id === 'marks')
    expect(marks?.data).toEqual([{ mark: 'mark', tip: '', value: 0 }])
  })

  it('should let nothing of an earlier drawing show through: a band is no sign that stood in its place', () => {
    const redrawn = shapesAfter([sign, band], [band, sign])
    expect(redrawn).toEqual(shapesAfter([band, sign]))
    expect(redrawn.join('\n')).not.toContain('NaN')
  })
})
