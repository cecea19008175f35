import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { FACET_NAMES, type Filter } from '../dataset/filter/facets.ts'
import { knownFilter } from '../dataset/filter/knownFilter.ts'
import type { AppState } from '../store/appStore.ts'
import { useApp } from '../store/context.ts'
import { useData } from './useData.ts'

/** The filter without the choices that the dataset does not know, and those choices. */
export function useFilter(): ReturnType<typeof knownFilter> {
  const data = useData()
  const chosen = useApp(useShallow(filterOf))
  return useMemo(() => knownFilter(data, chosen), [data, chosen])
}

function filterOf({ choice }: Pick<AppState, 'choice'>): Filter {
  const facets = Object.fromEntries(FACET_NAMES.map((facet) => [facet, choice[facet]]))
  return { ...(facets as Omit<Filter, 'match'>), match: choice.match }
}
