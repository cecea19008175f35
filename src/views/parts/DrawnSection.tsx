import type { ReactNode } from 'react'
import type { ChartFigure } from '../../charts/figure.ts'
import { FigureChart } from '../../charts/FigureChart.tsx'
import { useApp } from '../../store/context.ts'
import { useFocus } from '../evidence/useFocus.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { useScheme } from '../useScheme.ts'
import { Section } from './Section.tsx'

interface Props {
  /** 图 1 */
  readonly no: string
  readonly figure: ChartFigure
  /** What the reader may choose of it, above the drawing. */
  readonly children?: ReactNode
}

/** A chart as a numbered figure of the page; its marks open their sentences in the panel. */
export function DrawnSection({ no, figure, children }: Props) {
  const scheme = useScheme()
  const open = useFocus()
  const focus = useApp((state) => state.focus)
  return (
    <Section no={no} title={figure.title} unit={figure.unit}>
      {children}
      <FigureChart figure={figure} scheme={scheme} open={open} onOpen={focus} />
      <ShareButton figure={figure} />
    </Section>
  )
}
