import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'

/** No project has the reader's words: which, and the way back. */
export function NothingFound() {
  const { investments: words } = useMessages('projects')
  const find = useApp((state) => state.choice.find)
  const { choose } = useActions()
  return (
    <p className="nothing">
      {words.nothingFound(find)}{' '}
      <button type="button" className="action" onClick={() => choose({ find: '' })}>
        {words.clearFind}
      </button>
    </p>
  )
}
