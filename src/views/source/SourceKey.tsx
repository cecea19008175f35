import { recordsOfDocument } from '../../dataset/articleRecords.ts'
import { groupBy } from '../../dataset/groupBy.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'

/** Which underline means which kind of record, and what was repaired. */
export function SourceKey({ document }: { readonly document: string }) {
  const messages = useMessages()
  const data = useData()
  const { source, evidence } = messages
  const article = useApp((state) => state.articles[document])
  const kinds = groupBy(recordsOfDocument(data, document), ({ table }) => table)
  const repairs = groupBy(article?.status === 'ready' ? article.value.repairs : [], ({ kind }) => kind)
  return (
    <>
      <section>
        <div className="rail-head">
          <h2>{source.recordsHead}</h2>
          <small>{source.thisArticle}</small>
        </div>
        <dl className="tally">
          {Array.from(kinds, ([table, records]) => (
            <div key={table} className="row">
              <dt>
                <span className={`record ${table}`}>{evidence.tables[table]}</span>
              </dt>
              <dd>{records.length}</dd>
            </div>
          ))}
        </dl>
      </section>
      {repairs.size > 0 && (
        <section>
          <div className="rail-head">
            <h2>{source.repairs}</h2>
            <small>{source.thisArticle}</small>
          </div>
          <dl className="tally">
            {Array.from(repairs, ([kind, places]) => (
              <div key={kind} className="row">
                <dt>{source.repairKinds[kind]}</dt>
                <dd>{source.places(places.length)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  )
}
