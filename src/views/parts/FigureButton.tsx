import type { ReactNode } from 'react'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { useActions, useApp } from '../../store/context.ts'
import { focusShown } from '../../store/shown.ts'

interface Props {
  /** The records that the figure stands for; of several, each press takes the next. */
  readonly records: readonly RecordRef[]
  /** What a screen reader says and a pointer shows (`useTitles`), where the figure is only a mark. */
  readonly label?: string
  /** What a pointer shows besides the words of the figure. */
  readonly title?: string
  readonly className?: string
  readonly children: ReactNode
}

/** So many records are named in the page; a figure of a whole country can stand for thousands. */
const NAMED = 50

const namesOf = (records: readonly RecordRef[]): string =>
  records
    .slice(0, NAMED)
    .map(({ table, id }) => `${table}/${id}`)
    .join(' ')

/** A figure or mark that leads to its sentence: click, tap, Enter or Space put its record into focus. */
export function FigureButton({ records, label, title, className = '', children }: Props) {
  const at = useApp(({ choice, data }) => {
    const shown = data.status === 'ready' ? focusShown(choice, data.value) : null
    return records.findIndex(({ table, id }) => shown?.table === table && shown.id === id)
  })
  const { focus } = useActions()
  return (
    <button
      type="button"
      className={`figure ${className}`}
      data-evidence={namesOf(records)}
      aria-current={at >= 0 ? 'true' : undefined}
      aria-label={label}
      title={title}
      onClick={() => focus(records[(at + 1) % records.length] ?? null)}
    >
      {children}
    </button>
  )
}
