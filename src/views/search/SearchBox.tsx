import { Suspense, useCallback, useId, useRef } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { useIsLive } from '../../charts/useIsLive.ts'
import { SearchPanel } from '../frame/lazyViews.ts'
import { ViewBoundary } from '../frame/ViewBoundary.tsx'
import { optionId } from './optionId.ts'
import { SearchMissing } from './SearchMissing.tsx'
import { useSearchBox } from './useSearchBox.ts'
import { useSlashKey } from './useSlashKey.ts'

/** A field that finds anything by name and leads to it: the combobox of the ARIA Authoring Practices. */
export function SearchBox() {
  const { search } = useMessages()
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const isKeyOn = useApp((state) => state.slashKey)
  const isLive = useIsLive()
  const box = useSearchBox()
  const { data, typed, groups, active, isOpen } = box
  const listed = isOpen ? active : undefined
  useSlashKey(
    isKeyOn,
    useCallback(() => field.current?.focus(), []),
  )
  return (
    <search
      className="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) box.close()
      }}
    >
      <input
        ref={field}
        type="text"
        role="combobox"
        disabled={!isLive || data === null}
        autoComplete="off"
        spellCheck={false}
        placeholder={search.placeholder}
        aria-label={search.label}
        aria-autocomplete="list"
        aria-expanded={listed !== undefined}
        aria-controls={list}
        aria-activedescendant={listed && optionId(list, groups, listed)}
        aria-keyshortcuts={isKeyOn ? '/' : undefined}
        value={typed}
        onFocus={box.open}
        onClick={box.open}
        onChange={({ target }) => box.type(target.value)}
        onKeyDown={box.onKeyDown}
      />
      {isOpen && data && (
        <ViewBoundary instead={SearchMissing}>
          <Suspense>
            <SearchPanel box={box} data={data} list={list} />
          </Suspense>
        </ViewBoundary>
      )}
    </search>
  )
}
