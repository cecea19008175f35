import type { ReactNode } from 'react'
import type { RawSpan } from '../../dataset/article/article.ts'
import type { RecordSpan } from '../../dataset/article/articleRecords.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { recordText } from '../evidence/recordText.ts'
import { useData } from '../useData.ts'
import { FocusLink } from './FocusLink.tsx'

interface Props {
  readonly records: readonly RecordSpan[]
  readonly target: RawSpan | null
  readonly isTwin: boolean
  readonly children: ReactNode
}

/** Leads to the shortest passage over it; pressed again, to the next one. */
export function RecordLink({ records, target, isTwin, children }: Props) {
  const messages = useMessages('records')
  const data = useData()
  const current = useApp(({ choice: { focus } }) =>
    records.findIndex(({ table, id }) => focus?.table === table && focus.id === id),
  )
  const next = records[(current + 1) % records.length]
  const shown = records[Math.max(0, current)]
  if (!next || !shown) return children
  const several = records.length > 1 ? `\n${messages.source.overlapping(records.length)}` : ''
  return (
    <FocusLink
      className={`record ${shown.table}`}
      records={records}
      focus={next}
      span={next}
      isCurrent={current >= 0}
      isTwin={isTwin}
      title={recordText(messages, data, shown) + several}
    >
      {target && !(current >= 0 && isWithin(shown, target)) ? <mark>{children}</mark> : children}
    </FocusLink>
  )
}

const isWithin = (inner: RawSpan, outer: RawSpan): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
