import { useMemo } from 'react'
import { WORD_FACETS } from '../../dataset/filter/facets.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { filterShown } from '../../store/filterShown.ts'
import { Notice } from '../frame/Notice.tsx'

/** What the address asked for and there is not: words that mean nothing, choices that the dataset does not know. */
export function AddressNotice() {
  const { filters } = useMessages()
  const refused = useApp((state) => state.refused)
  const data = useApp((state) => (state.data.status === 'ready' ? state.data.value : null))
  const choice = useApp((state) => state.choice)
  const { choose, set } = useActions()
  const { filter, unknown } = useMemo(
    () => (data ? filterShown(choice, data) : { filter: choice, unknown: [] }),
    [data, choice],
  )
  const names = [
    ...unknown.map(({ facet, value }) => filters.unknownChoice(filters.facets[facet], value)),
    ...refused.map(({ name, text }) => `${name}=${text}`),
  ]
  if (names.length === 0) return null
  const forget = () => {
    set({ refused: [] })
    choose(Object.fromEntries(WORD_FACETS.map((facet) => [facet, filter[facet]])))
  }
  const text = `${filters.unknownChoices(names)}${filters.unknownNote}`
  return <Notice text={text} action={filters.forget} onAction={forget} />
}
