import type { ReactNode } from 'react'
import { recordsOfDocument } from '../../dataset/article/articleRecords.ts'
import { fatesOf } from '../../dataset/article/fates.ts'
import { groupBy } from '../../dataset/groupBy.ts'
import { useMessages } from '../../i18n/context.ts'
import { reasonText } from '../../i18n/reasonText.ts'
import { articleOf } from '../../store/articles.ts'
import { useApp } from '../../store/context.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { useData } from '../useData.ts'

/** Which underline means which kind of record, each the way to the next one; what was repaired, and why quantities were left. */
export function SourceKey({ document }: { readonly document: string }) {
  const messages = useMessages('records')
  const data = useData()
  const { source, evidence } = messages
  const article = useApp((state) => articleOf(state, document))
  const kinds = groupBy(recordsOfDocument(data, document), ({ table }) => table)
  const repairs = groupBy(article?.repairs ?? [], ({ kind }) => kind)
  const unused = groupBy(
    article ? fatesOf(data, article).filter(({ use }) => use === null) : [],
    ({ reason }) => reason ?? '',
  )
  return (
    <>
      <Tally head={source.recordsHead}>
        {Array.from(kinds, ([table, records]) => (
          <Row key={table} count={records.length}>
            <FigureButton records={records} title={source.after}>
              <span className={`record ${table}`}>{evidence.tables[table]}</span>
            </FigureButton>
          </Row>
        ))}
      </Tally>
      {repairs.size > 0 && (
        <Tally head={source.repairs}>
          {Array.from(repairs, ([kind, places]) => (
            <Row key={kind} count={places.length}>
              {source.repairKinds[kind]}
            </Row>
          ))}
        </Tally>
      )}
      {unused.size > 0 && (
        <Tally head={source.auditHead}>
          {Array.from(unused, ([reason, fates]) => (
            <Row key={reason} count={fates.length}>
              {reasonText(messages, reason)}
            </Row>
          ))}
        </Tally>
      )}
    </>
  )
}

function Tally({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  const { source } = useMessages('records')
  return (
    <section>
      <div className="rail-head">
        <h2>{head}</h2>
        <small>{source.thisArticle}</small>
      </div>
      <dl className="tally">{children}</dl>
    </section>
  )
}

function Row({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const { source } = useMessages('records')
  return (
    <div className="row">
      <dt>{children}</dt>
      <dd>{source.places(count)}</dd>
    </div>
  )
}
