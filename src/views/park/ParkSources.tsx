import { recordsOfDocument } from '../../dataset/article/articleRecords.ts'
import type { DocumentRow } from '../../dataset/schema.ts'
import { rowAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatPublished, formatPublisher } from '../../i18n/formatOrigin.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { Section } from '../parts/Section.tsx'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'

/** The articles about a park: who printed them, when, and how that is known; `rows` of `documents`. */
export function ParkSources({ rows }: { readonly rows: readonly number[] }) {
  const { park: words } = useMessages('projects')
  const { documents } = useData().tables
  return (
    <Section no={words.sourcesNo} title={words.sourcesTitle} unit={words.sourcesUnit}>
      {rows.length === 0 ? (
        <p className="notes">{words.noSources}</p>
      ) : (
        <table className="yb sources">
          <thead>
            <tr>
              {[words.article, words.date, words.basis, words.records].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <SourceRow key={row} document={rowAt(documents, row)} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function SourceRow({ document }: { readonly document: DocumentRow }) {
  const messages = useMessages('projects')
  const { park: words } = messages
  const data = useData()
  const address = useAddress()
  const { id, title, authors, publishedBasis, publishedQuote } = document
  const basis = messages.dateBases[publishedBasis]
  return (
    <tr>
      <th scope="row">
        <a href={address({ page: 'source', document: id, at: null, focus: null })}>
          {title === null ? words.untitled : <span lang="zh-Hans">{title}</span>}
        </a>
        <small className="beneath">
          <MixedText>
            {[formatPublisher(messages, document), ...authors].join(messages.clauseComma)}
          </MixedText>
        </small>
      </th>
      <td>{formatPublished(messages, document)}</td>
      <td>
        {publishedQuote === null ? (
          basis
        ) : (
          <span>
            {basis}
            {messages.colon}
            <q lang="zh-Hans">{publishedQuote}</q>
          </span>
        )}
      </td>
      <td className="count">{recordsOfDocument(data, id).length}</td>
    </tr>
  )
}
