import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import type { RawSpan } from '../../dataset/article/article.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { useActions } from '../../store/context.ts'
import { useAddress } from '../useAddress.ts'

interface Props {
  readonly className: string
  /** All records that it stands for. */
  readonly records: readonly RecordRef[]
  /** The one that a press puts into focus, and the passage that it brings into sight. */
  readonly focus: RecordRef
  readonly span: RawSpan
  readonly isCurrent: boolean
  /** For the pointer only: the keyboard has another link to the same. */
  readonly isTwin?: boolean
  readonly title?: string
  readonly children: ReactNode
}

/** A link within an article that puts a record into focus; its address can be copied or opened elsewhere. */
export function FocusLink({ className, records, focus, span, isCurrent, isTwin, title, children }: Props) {
  const address = useAddress()
  const { choose } = useActions()
  const view = { at: [span.start, span.end], focus: { table: focus.table, id: focus.id } } as const
  const take = (event: MouseEvent | KeyboardEvent) => {
    event.preventDefault()
    choose(view)
  }
  return (
    <a
      className={className}
      href={address(view)}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isTwin ? -1 : undefined}
      data-evidence={records.map(({ table, id }) => `${table}/${id}`).join(' ')}
      title={title}
      onClick={(event) => {
        if (!event.metaKey && !event.ctrlKey && !event.shiftKey) take(event)
      }}
      onKeyDown={(event) => {
        if (event.key === ' ') take(event)
      }}
    >
      {children}
    </a>
  )
}
