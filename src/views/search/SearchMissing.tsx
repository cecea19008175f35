import { useMessages } from '../../i18n/context.ts'

/** The code of the search did not arrive: it comes with the whole page. */
export function SearchMissing() {
  const { faults, search } = useMessages()
  return (
    <p className="search-panel" role="alert">
      {faults.part(search.label)}{' '}
      <button type="button" className="action" onClick={() => window.location.reload()}>
        {faults.reload}
      </button>
    </p>
  )
}
