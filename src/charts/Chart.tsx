import type { EChartsCoreOption } from 'echarts/core'
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useId, useMemo, useRef, useState } from 'react'
import { useMessages } from '../i18n/context.ts'
import { ChartBoundary } from './ChartBoundary.tsx'
import { type Room, useRoom } from './useRoom.ts'
import { isWalking, stepOf } from './walk.ts'

const LiveChart = lazy(async () => ({ default: (await import('./LiveChart.tsx')).LiveChart }))

/** One mark, in the order that the keys walk. */
export interface ChartMark {
  readonly id: string
  /** Said when the walk comes to it: park, value, period, status. */
  readonly words: readonly string[]
}
export interface Drawing {
  readonly option: EChartsCoreOption
  readonly height: number
}
interface Props {
  readonly label: string
  /** What the chart shows, with its values. */
  readonly description: string
  readonly marks: readonly ChartMark[]
  /** The chart in the room there is, with the mark that the keys are on. */
  readonly draw: (room: Room, current: string | null) => Drawing
  /** A click, or Enter on a mark. */
  readonly onOpen: (id: string) => void
  /** The same figures as a table. */
  readonly table: ReactNode
}

/** Before anything is laid out, a place is kept for a chart as wide as the usual column. */
const USUAL_ROOM: Room = { width: 840, type: 13 }

/**
 * A chart that a keyboard and a screen reader can read: arrows walk its marks and announce them, Enter opens the
 * sentence, T the table below. Without a browser only the room, the description and the table are drawn.
 */
export function Chart({ label, description, marks, draw, onOpen, table }: Props) {
  const { charts } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  const twin = useRef<HTMLDetailsElement>(null)
  const described = useId()
  const room = useRoom(box)
  const [at, setAt] = useState<number | null>(null)
  const current = at === null ? undefined : marks[at]
  const drawing = useMemo(() => draw(room ?? USUAL_ROOM, current?.id ?? null), [draw, room, current?.id])
  const place = <svg width="100%" height={drawing.height} aria-hidden="true" />

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (isWalking(event.key)) setAt(stepOf(event.key, at, marks.length))
    else if (event.key === 'Enter' && current) onOpen(current.id)
    else if (event.key === 't' || event.key === 'T') openTable(twin.current)
    else return
    event.preventDefault()
  }

  return (
    <div className="chart">
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- an application takes the keys itself */}
      <div
        ref={box}
        className="chart-box"
        tabIndex={0}
        role="application"
        aria-roledescription={charts.role}
        aria-label={charts.keyed(label)}
        aria-describedby={described}
        onKeyDown={onKeyDown}
        onBlur={() => setAt(null)}
      >
        <ChartBoundary instead={charts.failed}>
          {room === null || room.width === 0 ? (
            place
          ) : (
            <Suspense fallback={place}>
              <LiveChart option={drawing.option} width={room.width} height={drawing.height} onPick={onOpen} />
            </Suspense>
          )}
        </ChartBoundary>
      </div>
      <p className="vh" id={described}>
        {description}
      </p>
      <output className="vh">
        {current && at !== null ? charts.announce(current.words, at + 1, marks.length) : ''}
      </output>
      <details className="twin" ref={twin}>
        <summary>{charts.table}</summary>
        {table}
      </details>
    </div>
  )
}

/** Opens the table and goes there, so that the next Tab reads on from it. */
function openTable(twin: HTMLDetailsElement | null): void {
  if (!twin) return
  twin.open = true
  twin.querySelector('summary')?.focus()
}
