import { FACET_NAMES, isFiltering } from '../../dataset/filter/facets.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { useIsLive } from '../../charts/useIsLive.ts'
import { AmountFacet } from './AmountFacet.tsx'
import { WordFacetGroup } from './WordFacetGroup.tsx'

/** All that can be filtered by, and the way back to everything. */
export function FilterRail() {
  const { filters } = useMessages()
  const { clear } = useActions()
  const isActive = useApp((state) => isFiltering(state.choice))
  const isLive = useIsLive()
  return (
    <fieldset disabled={!isLive}>
      {FACET_NAMES.map((facet) =>
        facet === 'amount' ? <AmountFacet key={facet} /> : <WordFacetGroup key={facet} facet={facet} />,
      )}
      {/* A box of its own: beside the blocks, browsers would lay the whole rail out anew for it. */}
      <div>
        {isActive && (
          <button type="button" className="action" onClick={clear}>
            {filters.clear}
          </button>
        )}
      </div>
    </fieldset>
  )
}
