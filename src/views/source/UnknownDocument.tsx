import { rowsOf } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { Message } from '../frame/Message.tsx'
import { ArticleOrigin } from '../parts/ArticleOrigin.tsx'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'

/** The address names an article that is not in the dataset: which there are. */
export function UnknownDocument({ id }: { readonly id: string }) {
  const { faults } = useMessages()
  const data = useData()
  const address = useAddress()
  return (
    <Message
      title={faults.unknownDocument}
      actions={rowsOf(data.tables.documents).map((document) => (
        <a key={document.id} href={address({ document: document.id, at: null, focus: null })}>
          <ArticleOrigin document={document.id} />
        </a>
      ))}
    >
      <p>{faults.unknownDocumentNote(id)}</p>
    </Message>
  )
}
