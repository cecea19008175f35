import type { Data } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { LIST_ROLES } from './listRoles.ts'
import { SearchList } from './SearchList.tsx'
import type { SearchBoxState } from './useSearchBox.ts'

interface Props {
  readonly box: SearchBoxState
  readonly data: Data
  /** The id of the list. */
  readonly list: string
}

/** Beneath the field: what was found, or what can be; and what is wrong with the readings. */
export function SearchPanel({ box: { typed, groups, isSearched, active, take }, data, list }: Props) {
  const { search } = useMessages()
  const isEmpty = typed.trim() === ''
  const count = groups.reduce((sum, { total }) => sum + total, 0)
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the field keeps the keyboard while the mouse chooses
    <div className="search-panel" {...LIST_ROLES.none} onMouseDown={(event) => event.preventDefault()}>
      {groups.length > 0 && (
        <SearchList data={data} groups={groups} id={list} active={active} onTake={take} />
      )}
      <output className={groups.length > 0 ? 'vh' : undefined}>
        {!isEmpty && isSearched && (count > 0 ? search.found(count) : search.nothing(typed.trim()))}
      </output>
      {isEmpty && <SearchHints />}
      <ReadingsState />
    </div>
  )
}

function SearchHints() {
  const { search } = useMessages()
  const isKeyOn = useApp((state) => state.slashKey)
  const { set } = useActions()
  return (
    <div className="search-hints">
      <p>{search.hint}</p>
      <p>{search.keys}</p>
      <label>
        <input type="checkbox" checked={isKeyOn} onChange={() => set({ slashKey: !isKeyOn })} />
        {search.shortcut}
      </label>
    </div>
  )
}

/** Without the readings letters and characters are still searched. */
function ReadingsState() {
  const { search } = useMessages()
  const readings = useApp((state) => state.search)
  const { set } = useActions()
  if (readings?.status !== 'failed') return null
  return (
    <p className="search-failed" role="alert">
      {search.failed}
      <button type="button" className="action" onClick={() => set({ search: { status: 'loading' } })}>
        {search.retry}
      </button>
    </p>
  )
}
