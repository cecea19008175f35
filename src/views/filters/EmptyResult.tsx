import { useMemo } from 'react'
import { type Filter, type FilteredTable, governs, NO_FILTER } from '../../dataset/filter/facets.ts'
import { looserFilters } from '../../dataset/filter/looserFilters.ts'
import { useMessages } from '../../i18n/context.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useActions, useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { useFilter } from '../useFilter.ts'
import { activeChoices } from './facetNames.ts'
import { FILTERED_ON_PAGE } from './filteredOnPage.ts'

/** Nothing passes the filter, if there is one: what was asked for together, and which part of it to give up for what. */
export function EmptyResult({ table: given }: { readonly table?: FilteredTable }) {
  const messages = useMessages()
  const data = useData()
  const { filter } = useFilter()
  const page = useApp((state) => state.choice.page)
  const { choose, clear } = useActions()
  const { filters } = messages
  const table = given ?? FILTERED_ON_PAGE[page][0] ?? 'parks'
  const looser = useMemo(() => looserFilters(data, filter, table), [data, filter, table])
  const asked = activeChoices(messages, data, filter).filter(({ facet }) => governs(facet, table))
  const names = asked.map(({ name }) => name)
  if (asked.length === 0) return null
  const isOfClusters = asked.every(({ facet }) => facet === 'clusters')
  return (
    <output className="message">
      <h2>{filters.nothing}</h2>
      <p>{isOfClusters ? ofClusters(messages, names, filter) : filters.nothingOf(names)}</p>
      <div className="actions">
        {filter.match === 'all' && filter.clusters.length > 1 && (
          <button type="button" className="action" onClick={() => choose({ match: 'any' })}>
            {filters.useAny}
          </button>
        )}
        {looser.map(({ facet, rows }) => (
          <button
            key={facet}
            type="button"
            className="action"
            onClick={() => choose({ [facet]: NO_FILTER[facet] })}
          >
            {filters.looser(filters.facets[facet], rows)}
          </button>
        ))}
        <button type="button" className="action" onClick={clear}>
          {filters.clear}
        </button>
      </div>
    </output>
  )
}

const ofClusters = ({ filters }: Messages, names: readonly string[], { match }: Filter): string =>
  match === 'all' ? filters.nothingAll(names) : filters.nothingAny(names)
