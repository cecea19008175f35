import { type RefObject, useEffect, useRef } from 'react'
import type { RecordSpan } from '../../dataset/article/articleRecords.ts'
import { useActions, useApp } from '../../store/context.ts'

/** The keys while the keyboard is in the article: letters that mean nothing elsewhere on the page (WCAG 2.1.4). */
const KEYS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1, ArrowRight: 1, ArrowLeft: -1 }

export interface Step {
  /** Index of the mark in focus; -1 for none. */
  readonly current: number
  /** To the next mark or the one before, round the ends. */
  readonly go: (by: 1 | -1) => void
}

/** Steps through the marks of an article one by one, overlapping ones too; the keyboard goes with them. */
export function useStep(records: readonly RecordSpan[], body: RefObject<HTMLElement | null>): Step {
  const focus = useApp((state) => state.choice.focus)
  const { choose } = useActions()
  const follows = useRef(false)
  const current = records.findIndex(({ table, id }) => focus?.table === table && focus.id === id)
  const go = (by: 1 | -1) => {
    const from = current < 0 && by < 0 ? 0 : current
    const next = records[(from + by + records.length) % records.length]
    if (next) choose({ at: [next.start, next.end], focus: { table: next.table, id: next.id } })
  }
  useEffect(() => {
    if (!follows.current || current < 0) return
    follows.current = false
    body.current?.querySelector<HTMLElement>('a.record[aria-current]')?.focus({ preventScroll: true })
  }, [body, current])
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const by = KEYS[event.key]
      if (!by || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      follows.current = true
      go(by)
    }
    const text = body.current
    text?.addEventListener('keydown', hear)
    return () => text?.removeEventListener('keydown', hear)
  })
  return { current, go }
}
