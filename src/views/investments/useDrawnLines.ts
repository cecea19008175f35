import {
  defaultRangeExtractor,
  type Range,
  useWindowVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'

/** So many lines are simply drawn: they can be found in the page and printed whole. */
export const DRAWN_AT_ONCE = 300
/** Pixels of a line before it is measured. */
const LINE_HEIGHT = 44
/** Lines drawn beyond either edge of the window, so that Tab always has a next one. */
const BEYOND = 12
/** What is drawn where there is no window yet. */
const FIRST_RECT = { width: 1280, height: 1600 }

interface DrawnLine {
  readonly line: number
  /** Pixels of lines that are left out before it. */
  readonly gap: number
}
interface DrawnLines {
  readonly drawn: readonly DrawnLine[]
  /** Pixels of lines that are left out after the last. */
  readonly after: number
  /** For each row, which names its line in `data-index`: its height is then known. */
  readonly measure: (row: HTMLTableRowElement | null) => void
}

/** Which lines of a long table are drawn: all of a few, those in the window of many. */
export function useDrawnLines(count: number, body: RefObject<HTMLElement | null>): DrawnLines {
  const isVirtual = count > DRAWN_AT_ONCE
  const scrollMargin = useTopOf(body, isVirtual)
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises what it returns
  const virtualizer = useWindowVirtualizer({
    count,
    enabled: isVirtual,
    estimateSize: () => LINE_HEIGHT,
    overscan: BEYOND,
    scrollMargin,
    initialRect: FIRST_RECT,
    useFlushSync: false,
    rangeExtractor: (range) => linesAround(range, focusedLine(body.current)),
  })
  const items = virtualizer.getVirtualItems()
  const drawn = useMemo(
    () => (isVirtual ? withGaps(items, scrollMargin) : everyLine(count)),
    [isVirtual, items, scrollMargin, count],
  )
  const end = items.at(-1)?.end ?? scrollMargin
  return {
    drawn,
    after: isVirtual ? virtualizer.getTotalSize() + scrollMargin - end : 0,
    measure: isVirtual ? virtualizer.measureElement : doNothing,
  }
}

const withGaps = (items: readonly VirtualItem[], top: number): DrawnLine[] =>
  items.map(({ index, start }, at) => ({ line: index, gap: start - (items[at - 1]?.end ?? top) }))
const everyLine = (count: number): DrawnLine[] =>
  Array.from({ length: count }, (_, line) => ({ line, gap: 0 }))
const doNothing = (): void => undefined

/** The line that has the focus stays drawn wherever the page is scrolled to. */
function linesAround(range: Range, focused: number): number[] {
  const lines = defaultRangeExtractor(range)
  if (focused < 0 || focused >= range.count || lines.includes(focused)) return lines
  return [...lines, focused].toSorted((a, b) => a - b)
}

/** -1 where the focus is elsewhere. */
function focusedLine(body: HTMLElement | null): number {
  const row = body?.querySelector<HTMLElement>(':scope > tr:focus-within')
  return Number(row?.dataset['index'] ?? -1)
}

/** Pixels from the top of the page to an element; what stands above it may still grow. */
function useTopOf(element: RefObject<HTMLElement | null>, isWanted: boolean): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    if (!isWanted) return undefined
    const look = () => {
      if (element.current) setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [element, isWanted])
  return top
}
