import type { EvidenceRecord } from '../../dataset/evidenceRecord.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { useMessages } from '../../i18n/context.ts'
import { parkName } from '../../i18n/names.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { ArticleOrigin } from '../parts/ArticleOrigin.tsx'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'
import type { Description } from './describe.ts'
import { EvidenceFigure } from './EvidenceFigure.tsx'
import { Passage } from './Passage.tsx'
import { RecordCard } from './RecordCard.tsx'
import { RelatedRecords } from './RelatedRecords.tsx'

interface Props {
  readonly focus: RecordRef
  readonly record: EvidenceRecord
  readonly described: Description
}

/** Figure, sentence and origin; the record itself; others to hold beside it. */
export function EvidenceBody({ focus, record, described }: Props) {
  const messages = useMessages()
  const data = useData()
  const address = useAddress()
  const { source } = record.row
  const { document, start, end } = source
  return (
    <div className="evidence-in">
      <div>
        <p className="what">
          {described.park !== null && <b>{parkName(messages, data, described.park)}</b>}
          <MixedText>{[described.label, ...described.narrowed].join(messages.clauseComma)}</MixedText>
        </p>
        <EvidenceFigure described={described} />
        <Passage focus={focus} source={source} />
        <p className="from">
          <ArticleOrigin document={document} />
        </p>
        <a className="go" href={address({ page: 'source', document, at: [start, end], focus })}>
          {messages.evidence.open}
        </a>
      </div>
      <div>
        <RecordCard record={record} />
        <RelatedRecords focus={focus} />
      </div>
    </div>
  )
}
