import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import type { ArticleRepair } from '../../dataset/article.ts'
import type { RecordSpan } from '../../dataset/articleRecords.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { recordText } from '../evidence/recordText.ts'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'

interface Props {
  readonly text: string
  /** The records over it, the shortest passage first. */
  readonly records: readonly RecordSpan[]
  readonly repair?: ArticleRepair | undefined
  /** Part of the passage that the address points to. */
  readonly isTarget: boolean
}

/** A stretch of an article: plain, damaged, or a link to the record that it proves. */
export function MarkedSegment({ text, records, repair, isTarget }: Props) {
  const { source } = useMessages()
  const damage = repair && <span className={`damage ${repair.kind}`}>{text}</span>
  const content =
    repair?.kind === 'byte-shift' ? <s title={source.repairOf(repair.text)}>{text}</s> : (damage ?? text)
  if (records.length === 0) return isTarget ? <mark>{content}</mark> : content
  return (
    <RecordLink records={records} isTarget={isTarget}>
      {content}
    </RecordLink>
  )
}

interface LinkProps {
  readonly records: readonly RecordSpan[]
  readonly isTarget: boolean
  readonly children: ReactNode
}

/** Leads to the shortest passage over it; pressed again, to the next one. Its address can be copied. */
function RecordLink({ records, isTarget, children }: LinkProps) {
  const messages = useMessages()
  const data = useData()
  const address = useAddress()
  const choose = useApp((state) => state.choose)
  const current = useApp(({ choice: { focus } }) =>
    records.findIndex(({ table, id }) => focus?.table === table && focus.id === id),
  )
  const next = records[(current + 1) % records.length]
  const shown = records[Math.max(0, current)]
  if (!next || !shown) return children
  const view = { at: [next.start, next.end], focus: { table: next.table, id: next.id } } as const
  const take = (event: MouseEvent | KeyboardEvent) => {
    event.preventDefault()
    choose(view)
  }
  const several = records.length > 1 ? `\n${messages.source.overlapping(records.length)}` : ''
  return (
    <a
      className={`record ${shown.table}`}
      href={address(view)}
      aria-current={current >= 0 ? 'true' : undefined}
      data-evidence={records.map(({ table, id }) => `${table}/${id}`).join(' ')}
      title={recordText(messages, data, shown) + several}
      onClick={(event) => {
        if (!event.metaKey && !event.ctrlKey && !event.shiftKey) take(event)
      }}
      onKeyDown={(event) => {
        if (event.key === ' ') take(event)
      }}
    >
      {isTarget && current < 0 ? <mark>{children}</mark> : children}
    </a>
  )
}
