import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'

/** Takes the failed article out of the state; whoever keeps it loaded fetches it again. */
export function RetryArticle({ document }: { readonly document: string }) {
  const { retry } = useMessages().evidence
  const articles = useApp((state) => state.articles)
  const { set } = useActions()
  const { [document]: _, ...others } = articles
  return (
    <button type="button" className="action" onClick={() => set({ articles: others })}>
      {retry}
    </button>
  )
}
