import { governs } from '../../dataset/filter/facets.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { useFilter } from '../useFilter.ts'
import { type ActiveChoice, activeChoices } from './facetNames.ts'
import { FILTERED_ON_PAGE } from './filteredOnPage.ts'

/** What is being filtered by, each part removable, and which parts leave this page alone; nothing where nothing is. */
export function ActiveFilters() {
  const messages = useMessages()
  const data = useData()
  const { filter } = useFilter()
  const page = useApp((state) => state.choice.page)
  const { clear } = useActions()
  const { filters } = messages
  const active = activeChoices(messages, data, filter)
  if (active.length === 0) return null
  const tables = FILTERED_ON_PAGE[page]
  const isIdle = ({ facet }: ActiveChoice) => !tables.some((table) => governs(facet, table))
  return (
    <section className="chosen" aria-label={filters.active}>
      <span className="quiet">
        {tables.length === 0 ? filters.idlePage : filters.active}
        {filter.clusters.length > 1 && ` · ${filters[filter.match]}`}
      </span>
      <ul>
        {active.map((each) => (
          <ActiveChip key={each.name} choice={each} isIdle={tables.length > 0 && isIdle(each)} />
        ))}
      </ul>
      <button type="button" className="action" onClick={clear}>
        {filters.clear}
      </button>
    </section>
  )
}

interface ChipProps {
  readonly choice: ActiveChoice
  /** It narrows nothing that the page shows. */
  readonly isIdle: boolean
}
function ActiveChip({ choice: { name, without }, isIdle }: ChipProps) {
  const { filters } = useMessages()
  const { choose } = useActions()
  return (
    <li className={isIdle ? 'idle' : undefined}>
      <button type="button" aria-label={filters.remove(name)} onClick={() => choose(without)}>
        {name}
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {isIdle && <small>{filters.idle}</small>}
    </li>
  )
}
