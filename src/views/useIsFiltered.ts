import { FACET_NAMES, isActive } from '../dataset/filter/facets.ts'
import { useFilter } from './useFilter.ts'

/** Whether anything is filtered by, so that clearing it may bring more. */
export function useIsFiltered(): boolean {
  const { filter } = useFilter()
  return FACET_NAMES.some((facet) => isActive(filter, facet))
}
