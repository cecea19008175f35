/** What a pointer sees of a mark. Rich text, drawn by ECharts: an HTML tooltip would need inline styles. */
import type { TooltipComponentOption } from 'echarts/components'
import type { Fonts, Palette } from './palette.ts'

/** Data items carry their own words under `tip`, or what makes them: few of a thousand marks are ever pointed at. */
export interface Tipped {
  readonly tip: string | (() => string)
}

export function tooltip(palette: Palette, fonts: Fonts): TooltipComponentOption {
  return {
    renderMode: 'richText',
    confine: true,
    trigger: 'item',
    transitionDuration: 0,
    backgroundColor: palette.paper,
    borderColor: palette.ink,
    borderWidth: 1,
    padding: [8, 10],
    borderRadius: 0,
    shadowBlur: 0,
    shadowOffsetX: 0,
    shadowOffsetY: 0,
    textStyle: { color: palette.ink, fontFamily: fonts.sans, fontSize: 12, lineHeight: 18 },
    formatter: tipOf,
  } as TooltipComponentOption
}

export const tipText = ({ tip }: Tipped): string => (typeof tip === 'string' ? tip : tip())

const tipOf = ({ data }: { data?: Partial<Tipped> }): string =>
  data?.tip === undefined ? '' : tipText({ tip: data.tip })
