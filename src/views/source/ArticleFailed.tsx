import { useMessages } from '../../i18n/context.ts'
import type { AppState } from '../../store/appStore.ts'
import { RetryArticle } from '../parts/RetryArticle.tsx'

interface Props {
  readonly document: string
  readonly fault: Extract<AppState['data'], { status: 'failed' }>['fault']
}

/** The text of the article could not be had; its records can still be read in the panel. */
export function ArticleFailed({ document, fault }: Props) {
  const { faults } = useMessages()
  return (
    <div className="message">
      <h2>{faults.article}</h2>
      <p role="alert">{faults[fault]}</p>
      <div className="actions">
        <RetryArticle document={document} />
      </div>
    </div>
  )
}
