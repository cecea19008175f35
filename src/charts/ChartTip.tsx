import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import { useQuotes } from './useQuotes.ts'
import { placeTip, type Point, type Size } from './placeTip.ts'

/** What the pointer is told, and where it stands in the chart. */
export interface Tip {
  readonly text: string
  /** Whose sentences are told beneath, when their articles are there. */
  readonly quoted: readonly RecordRef[]
  readonly at: Point
}
interface Props {
  /** Of the chart: the tip stays within it. */
  readonly room: Size
  /** Gets the way to show a tip, or null to show none; the chart itself is not drawn again for it. */
  readonly ref: Ref<(tip: Tip | null) => void>
}

const NONE: Tip['quoted'] = []

/** What stands beside the pointer; whoever has none hears the same words at the arrow keys. Escape puts it away. */
export function ChartTip({ room, ref }: Props) {
  const [tip, show] = useState<Tip | null>(null)
  const quotes = useQuotes(tip?.quoted ?? NONE)
  const box = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => show, [])
  useLayoutEffect(() => {
    const { current } = box
    if (!current || !tip) return
    const { x, y } = placeTip(tip.at, { width: current.offsetWidth, height: current.offsetHeight }, room)
    current.style.translate = `${x}px ${y}px`
  })
  useEffect(() => {
    if (tip === null) return undefined
    const hear = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') show(null)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [tip])
  if (tip === null || tip.text === '') return null
  return (
    <div className="chart-tip" ref={box} aria-hidden="true">
      {[tip.text, ...quotes].join('\n')}
    </div>
  )
}
