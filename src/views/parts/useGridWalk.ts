import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { walkGrid } from './gridWalk.ts'

/** Figures and names are stops; so is a cell without any, where it is given a tabIndex. */
const STOPS = 'button, td[tabindex]'

interface GridWalk {
  readonly ref: RefObject<HTMLTableElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: { readonly target: EventTarget }) => void
}

/**
 * Arrow keys, Home and End through a table with `role="grid"`, which is one stop of the Tab key. Without a script every
 * figure in it stays reachable by Tab.
 */
export function useGridWalk(): GridWalk {
  const ref = useRef<HTMLTableElement>(null)
  const current = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    current.current = leaveOneStop(ref.current, current.current)
  })
  const moveTo = (stop: HTMLElement) => {
    current.current = leaveOneStop(ref.current, stop)
  }
  return {
    ref,
    onKeyDown: (event) => {
      const next = stopAfter(ref.current, event)
      if (!next) return
      event.preventDefault()
      next.focus()
    },
    onFocus: ({ target }) => {
      if (target instanceof HTMLElement && target.matches(STOPS)) moveTo(target)
    },
  }
}

/** Of all stops only this one is reached by Tab; the first where it is gone. */
function leaveOneStop(table: HTMLElement | null, wanted: HTMLElement | null): HTMLElement | null {
  const stops = table ? [...table.querySelectorAll<HTMLElement>(STOPS)] : []
  const one = wanted && stops.includes(wanted) ? wanted : stops[0]
  for (const stop of stops) stop.tabIndex = stop === one ? 0 : -1
  return one ?? null
}

/** On narrow screens cells without a figure are folded away. */
const isVisible = (stop: HTMLElement): boolean => stop.getClientRects().length > 0

function stopAfter(table: HTMLElement | null, { key, ctrlKey, target }: KeyboardEvent): HTMLElement | null {
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])]
    .map((row) => [...row.querySelectorAll<HTMLElement>(STOPS)].filter(isVisible))
    .filter((stops) => stops.length > 0)
  const row = rows.findIndex((stops) => stops.some((stop) => stop === target))
  if (row < 0) return null
  const stop = rows[row]?.findIndex((one) => one === target) ?? 0
  const columns = rows.map((stops) =>
    stops.map((one) => one.closest<HTMLTableCellElement>('th, td')?.cellIndex ?? 0),
  )
  const next = walkGrid(columns, { row, stop }, key, ctrlKey)
  return next && (rows[next.row]?.[next.stop] ?? null)
}
