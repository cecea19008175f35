import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  useCallback,
  useContext,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import { useMessages } from '../i18n/context.ts'
import { MixedText } from '../i18n/MixedText.tsx'
import './chart.css'
import { DrawnFigure } from './DrawnFigure.tsx'
import type { ChartFigure } from './figure.ts'
import { FigureLegend } from './FigureLegend.tsx'
import { FigureNotes } from './FigureNotes.tsx'
import { FigurePlaceContext } from './figurePlace.ts'
import { FigureTwin } from './FigureTwin.tsx'
import { isOpen, nextRecord } from './nextRecord.ts'
import type { Palette } from './palette.ts'
import { isWalking, stepOf } from './walk.ts'

interface Props {
  readonly figure: ChartFigure
  readonly scheme: Palette['scheme']
  /** The record whose sentence is open. */
  readonly open: RecordRef | null
  /** A click or Enter on a mark, and every figure of the table. */
  readonly onOpen: (record: RecordRef) => void
  /** Instead of the plain notes, where the reader can do something about them. */
  readonly remarks?: ReactNode
}

/**
 * A chart that a keyboard and a screen reader can read: arrows walk its marks and announce them, Enter opens the
 * sentence, T the table below. Without a browser all but the drawing itself is there.
 */
export const FigureChart = memo(function FigureChart({ figure, scheme, open, onOpen, remarks }: Props) {
  const { charts } = useMessages('figures')
  const twin = useRef<HTMLDetailsElement>(null)
  const described = useId()
  const { marks, title } = figure
  const place = useContext(FigurePlaceContext)
  const [at, setAt] = useState<number | null>(null)
  const current = at === null ? undefined : marks[at]
  const openMark = useCallback(
    (id: string) => {
      const next = nextRecord(marks.find((mark) => mark.id === id)?.records ?? [], open)
      if (next) onOpen(next)
    },
    [marks, open, onOpen],
  )
  const focused = useMemo(() => marks.find(({ records }) => isOpen(records, open))?.id ?? null, [marks, open])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (isWalking(event.key)) setAt(stepOf(event.key, at, marks.length, figure.perRow))
    else if (event.key === 'Enter' && current) openMark(current.id)
    else if (event.key === 't' || event.key === 'T') openTable(twin.current)
    else return
    event.preventDefault()
  }

  const drawn = (
    <div className="chart">
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- an application takes the keys itself */}
      <div
        className="chart-box"
        tabIndex={0}
        role="application"
        aria-roledescription={charts.families[figure.family]}
        aria-label={charts.keyed(charts.label(title, marks.length))}
        aria-describedby={described}
        onKeyDown={onKeyDown}
        onBlur={() => setAt(null)}
      >
        <DrawnFigure
          figure={figure}
          scheme={scheme}
          focused={focused}
          current={current?.id ?? null}
          onPick={openMark}
        />
      </div>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <p className="vh" id={described}>
        <MixedText>{figure.description}</MixedText>
      </p>
      <output className="vh">
        <MixedText>
          {current && at !== null ? charts.announce(current.words, at + 1, marks.length) : ''}
        </MixedText>
      </output>
      <FigureLegend items={figure.legend} />
      {remarks ?? <FigureNotes notes={figure.notes} />}
      <FigureTwin figure={figure} open={open} onOpen={onOpen} ref={twin} />
    </div>
  )
  if (place === null) return drawn
  const titled = (
    <div className={place.family === figure.family ? 'placed wanted' : 'placed'}>
      <h1>{charts.titled(title, figure.unit)}</h1>
      {drawn}
    </div>
  )
  return createPortal(titled, place.host)
})

/** Opens the table and goes there, so that the next Tab reads on from it. */
function openTable(twin: HTMLDetailsElement | null): void {
  if (!twin) return
  twin.open = true
  twin.querySelector('summary')?.focus()
}
