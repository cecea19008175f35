import { sourceOfRecord } from '../../dataset/article/articleRecords.ts'
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
  readonly described: Description
}

/** Figure, sentence and origin; the record itself; others to hold beside it. */
export function EvidenceBody({ focus, described }: Props) {
  const messages = useMessages()
  const data = useData()
  const address = useAddress()
  const source = sourceOfRecord(data, focus)
  if (!source) throw new Error(`${focus.table}/${focus.id} is described but has no source`)
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
        <RecordCard focus={focus} source={source} />
        <RelatedRecords focus={focus} />
      </div>
    </div>
  )
}
