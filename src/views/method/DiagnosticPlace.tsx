import type { Diagnostic } from '../../dataset/schema.ts'
import { rowOfId, wordAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { diagnosticText } from '../../i18n/diagnosticText.ts'
import { parkName } from '../../i18n/names.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'

/** One diagnostic: its message, and `file:line:column` with the clause, the passage marked in it, as a link to the article. */
export function DiagnosticPlace({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const messages = useMessages('checks', 'records')
  const data = useData()
  const address = useAddress()
  const { source, place } = diagnostic
  const text = (
    <p>
      <MixedText>{diagnosticText(messages, data, diagnostic)}</MixedText>
    </p>
  )
  if (!source) return text
  const { documents } = data.tables
  const row = rowOfId(documents, source.document)
  const park = row < 0 ? null : wordAt(documents, 'park', row)
  const file = wordAt(documents, 'file', row) ?? source.document
  const at = place ? ([source.start, source.end] as const) : null
  return (
    <>
      {text}
      <a href={address({ page: 'source', document: source.document, at, focus: null })}>
        {place ? (
          <q lang="zh">
            {place.before}
            <mark>{source.exact}</mark>
            {place.after}
          </q>
        ) : (
          messages.method.wholeArticle
        )}
      </a>
      <p className="quiet">
        {park === null ? messages.frame.noPark : parkName(messages, data, park)}{' '}
        <code>{place ? `${file}:${place.line}:${place.column}` : file}</code>
      </p>
    </>
  )
}
