import { useMemo } from 'react'
import { recordCounts } from '../../dataset/article/articleRecords.ts'
import type { DocumentRow } from '../../dataset/schema.ts'
import { rowOfId, rowsOf } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { parkName } from '../../i18n/names.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { useApp } from '../../store/context.ts'
import { documentShown } from '../../store/shown.ts'
import { ParkMark } from '../parts/ParkMark.tsx'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'
import './source.css'
import { SourceKey } from './SourceKey.tsx'

/** The articles to choose from, and a key to the marks in the one that is open. */
export function SourceRail() {
  const { frame, source } = useMessages('records')
  const data = useData()
  const choice = useApp((state) => state.choice)
  const shown = documentShown(choice, data)
  const counts = useMemo(() => recordCounts(data), [data])
  return (
    <>
      <section>
        <div className="rail-head">
          <h2>{frame.documents}</h2>
          <small>{source.records}</small>
        </div>
        <ul className="documents">
          {rowsOf(data.tables.documents).map((document) => (
            <li key={document.id}>
              <DocumentLink
                document={document}
                isShown={document.id === shown}
                records={counts.get(document.id) ?? 0}
              />
            </li>
          ))}
        </ul>
      </section>
      {shown !== null && <SourceKey document={shown} />}
    </>
  )
}

interface Props {
  readonly document: DocumentRow
  readonly isShown: boolean
  /** How many were read from it. */
  readonly records: number
}
function DocumentLink({ document, isShown, records }: Props) {
  const messages = useMessages()
  const data = useData()
  const address = useAddress()
  const { id, park, publisher, published } = document
  const origin = [
    publisher ?? messages.frame.noPublisher,
    published === null ? messages.frame.noDate : formatDate(messages, published),
  ]
  return (
    <a href={address({ document: id, at: null, focus: null })} aria-current={isShown ? 'page' : undefined}>
      {park === null ? <span /> : <ParkMark at={rowOfId(data.tables.parks, park)} />}
      <span>
        <span className="name">{park === null ? messages.frame.noPark : parkName(messages, data, park)}</span>
        <small>
          <MixedText>{origin.join(messages.clauseComma)}</MixedText>
        </small>
      </span>
      <span className="n">{records}</span>
    </a>
  )
}
