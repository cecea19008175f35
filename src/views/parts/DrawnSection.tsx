import { type ReactNode, useContext } from 'react'
import type { ChartFigure } from '../../charts/figure.ts'
import { FigureChart } from '../../charts/FigureChart.tsx'
import { FigurePlaceContext } from '../../charts/figurePlace.ts'
import { useWhile } from '../../charts/useWhile.ts'
import { useActions } from '../../store/context.ts'
import { useFocus } from '../evidence/useFocus.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { useScheme } from '../useScheme.ts'
import { Section } from './Section.tsx'

interface Props {
  /** 图 1 */
  readonly no: string
  /** A chart, or in words why it is withheld. */
  readonly figure: ChartFigure | string
  /** What the reader may choose of it, above the drawing. */
  readonly children?: ReactNode
}

/**
 * A chart as a numbered figure of the page; its marks open their sentences in the panel. One that is withheld after it was
 * drawn stays in the page, hidden as it was: readers come back to it, and it need not be made anew.
 */
export function DrawnSection({ no, figure, children }: Props) {
  const isWithheld = typeof figure === 'string'
  const drawn = useWhile(!isWithheld, figure)
  // An embedded figure stands elsewhere, where hiding its section does not hide it.
  const isKept = useContext(FigurePlaceContext) === null
  return (
    <>
      {isWithheld && <p className="notes">{figure}</p>}
      {typeof drawn !== 'string' && (isKept || !isWithheld) && (
        <div className="kept" hidden={isWithheld}>
          <Drawn no={no} figure={drawn} isHidden={isWithheld}>
            {children}
          </Drawn>
        </div>
      )}
    </>
  )
}

interface DrawnProps extends Props {
  readonly figure: ChartFigure
  readonly isHidden: boolean
}
function Drawn({ no, figure, isHidden, children }: DrawnProps) {
  const scheme = useScheme()
  const open = useWhile(!isHidden, useFocus())
  const { focus } = useActions()
  return (
    <Section no={no} title={figure.title} unit={figure.unit}>
      {children}
      <FigureChart figure={figure} scheme={scheme} open={open} onOpen={focus} />
      <ShareButton figure={figure} />
    </Section>
  )
}
