import { useMemo, useState } from 'react'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { useMessages } from '../../i18n/context.ts'
import { parkName } from '../../i18n/names.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { FigureButton } from '../parts/FigureButton.tsx'
import { useData } from '../useData.ts'
import { describeRecord } from './describe.ts'
import { relatedRecords } from './relatedRecords.ts'

/** More than these would push everything else out of sight; the rest unfolds. */
const SHOWN = 6
/** More nobody looks through; the page of projects has them all. */
const MOST = 300

/** Other figures of the same indicator, other projects of the same cluster, other records of the same kind. */
export function RelatedRecords({ focus }: { readonly focus: RecordRef }) {
  const messages = useMessages()
  const data = useData()
  const [isOpen, setOpen] = useState(false)
  const related = useMemo(() => relatedRecords(messages, data, focus), [messages, data, focus])
  if (!related) return null
  const { title, count, first } = related
  const rest = count - SHOWN
  return (
    <div className="same">
      <h3>{title}</h3>
      <ul>{first(SHOWN).map(relatedRow)}</ul>
      {rest > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{messages.evidence.moreRelated(rest)}</summary>
          {/* A national table has thousands. */}
          {isOpen && <ul>{first(MOST).slice(SHOWN).map(relatedRow)}</ul>}
          {isOpen && count > MOST && <p className="quiet">{messages.evidence.firstRelated(MOST, count)}</p>}
        </details>
      )}
    </div>
  )
}

const relatedRow = (record: RecordRef) => (
  <li key={record.id}>
    <RelatedRecord record={record} />
  </li>
)

/** Park and what sets the figure apart at the left, the figure at the right. */
function RelatedRecord({ record }: { readonly record: RecordRef }) {
  const messages = useMessages()
  const data = useData()
  const described = describeRecord(messages, data, record)
  if (!described) return null
  const { park, figure, words, narrowed, qualifiers } = described
  const isProject = record.table === 'investments'
  const aside = isProject
    ? words
    : record.table === 'observations'
      ? narrowed.join(messages.clauseComma)
      : qualifiers.join(' ')
  const value = figure?.text ?? (isProject ? messages.evidence.amountUnknown : words)
  return (
    <FigureButton records={[record]}>
      <span>
        {park !== null && parkName(messages, data, park)}{' '}
        <span className="quiet">
          <MixedText>{aside}</MixedText>
        </span>
      </span>
      <span className={figure ? 'nb' : undefined}>
        <MixedText>{value}</MixedText>
      </span>
    </FigureButton>
  )
}
