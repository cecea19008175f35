import { type ComponentProps, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../i18n/context.ts'
import { ChartBoundary } from './ChartBoundary.tsx'
import { DrawnMarkup } from './DrawnMarkup.tsx'
import { type ChartFigure, type Drawing, type FigureFrame, INSET } from './figure.ts'
import { liveChart } from './liveChart.ts'
import { fontsFor, PALETTES, type Palette } from './palette.ts'
import { SeenLayer } from './SeenLayer.tsx'
import { TYPE } from './typeSizes.ts'
import { useAfterPaint } from './useAfterPaint.ts'
import { useIsLive } from './useIsLive.ts'
import { useIsNear } from './useIsNear.ts'
import { type Room, useRoom } from './useRoom.ts'
import { useWhile } from './useWhile.ts'

interface Props {
  readonly figure: ChartFigure
  readonly scheme: Palette['scheme']
  /** Ids of the mark whose sentence is open, and of the mark that the keys are on. */
  readonly focused: string | null
  readonly current: string | null
  readonly onPick: (mark: string) => void
}

/** Pixels: the place that is kept for a chart before anything is laid out. */
const USUAL_HEIGHT = 400
/** Type on paper is no smaller than this share of its size: 5.4 points. */
const LEAST_ZOOM = 0.6
const NO_NUMBERS: FigureFrame['numbers'] = new Map()
/** Narrower than the rows reach past their column, nothing is laid out yet: areas of no width have no place. */
const LEAST_WIDTH = 4 * INSET

/**
 * The drawing of a chart in the room that there is; its place is kept while the code for it comes, and at first, out of
 * sight, until the page has been painted: empty, or as the build has drawn it. Out of sight it stays as it is: what has
 * changed meanwhile is drawn when it comes near.
 */
export function DrawnFigure({ scheme, onPick, ...wanted }: Props) {
  const { charts, locale } = useMessages('figures')
  const box = useRef<HTMLDivElement>(null)
  const room = useRoom(box)
  const isNear = useIsNear(box)
  const isLater = useAfterPaint(true, false)
  const isWanted = isNear || isLater
  const { draw } = useWhile(isNear, wanted.figure)
  const focused = useWhile(isNear, wanted.focused)
  const current = useWhile(isNear, wanted.current)
  const drawing = useMemo(
    () =>
      isWanted && room
        ? drawIn(room, draw, { palette: PALETTES[scheme], fonts: fontsFor(locale), focused, current })
        : null,
    [isWanted, draw, room, scheme, locale, focused, current],
  )
  const isDrawn = useIsDrawn()
  const hasCode = useHasCode(isDrawn)
  const isLive =
    room !== null && room.width >= LEAST_WIDTH && (!isDrawn || hasCode || drawing?.apart !== undefined)
  const place = <svg width="100%" height={drawing?.height ?? USUAL_HEIGHT} aria-hidden="true" />
  return (
    <div ref={box}>
      <ChartBoundary instead={charts.failed}>
        {drawing && isLive ? (
          <LiveFigure drawing={drawing} width={room.width} place={place} onPick={onPick} />
        ) : isDrawn ? (
          <DrawnMarkup figure={wanted.figure} focused={wanted.focused} />
        ) : (
          place
        )}
      </ChartBoundary>
    </div>
  )
}

/** On paper as large as one piece of it allows. */
function drawIn(
  { width, type, tallest }: Room,
  draw: ChartFigure['draw'],
  dress: Omit<FigureFrame, 'width' | 'zoom' | 'numbers'>,
): Drawing {
  const drawAt = (zoom: number) => draw({ width, zoom, numbers: NO_NUMBERS, ...dress })
  const zoom = type / TYPE.name
  const whole = drawAt(zoom)
  if (tallest === null || whole.height <= tallest) return whole
  return drawAt(zoom * Math.max(LEAST_ZOOM, tallest / whole.height))
}

/** Whether the build drew the page that this chart came to life with. */
function useIsDrawn(): boolean {
  const isLive = useIsLive()
  return useState(!isLive)[0]
}

/** Whether the code of the live chart has come, or has failed to; it is fetched if it is wanted. */
function useHasCode(isWanted: boolean): boolean {
  const [hasCode, setHasCode] = useState(false)
  useEffect(() => {
    if (!isWanted) return undefined
    let isOver = false
    void Promise.allSettled([liveChart.bring()]).then(() => !isOver && setHasCode(true))
    return () => {
      isOver = true
    }
  }, [isWanted])
  return hasCode
}

interface LiveFigureProps {
  readonly drawing: Drawing
  readonly width: number
  readonly place: ReactNode
  readonly onPick: (mark: string) => void
}
function LiveFigure({ drawing: { option, height, apart }, width, place, onPick }: LiveFigureProps) {
  if (apart) return <SeenAndFelt {...apart} width={width} height={height} onPick={onPick} />
  return (
    <Suspense fallback={place}>
      <Live option={option} width={width} height={height} onPick={onPick} />
    </Suspense>
  )
}

interface ApartProps extends NonNullable<Drawing['apart']> {
  readonly width: number
  readonly height: number
  readonly onPick: (mark: string) => void
}

/** What is seen stands there with the rest of the page; what the pointer feels follows when that is painted. */
function SeenAndFelt({ seen, felt, width, height, onPick }: ApartProps) {
  const now = useMemo(() => ({ option: felt, width, height }), [felt, width, height])
  const held = useAfterPaint(now, null)
  return (
    <div className="chart-apart">
      <SeenLayer nodes={seen} width={width} height={height} />
      <Suspense>{held && <Live {...held} onPick={onPick} />}</Suspense>
    </div>
  )
}

/** Fetched with the first chart. */
function Live(props: ComponentProps<LiveChart>) {
  const LiveChart = liveChart.take()
  // oxlint-disable-next-line react/static-components -- fetched once, it is the same for as long as the page lives
  return <LiveChart {...props} />
}

type LiveChart = ReturnType<typeof liveChart.take>
