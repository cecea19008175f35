import { useMemo } from 'react'
import type { Filter } from '../dataset/filter/facets.ts'
import { type Selected, select } from '../dataset/filter/filter.ts'
import { useData } from './useData.ts'
import { useFilter } from './useFilter.ts'

/** The filter and what it lets through: parks, rows of `investments`, rows of `observations`, listed when asked for. */
export type Selection = Filter & Selected

export function useSelection(): Selection {
  const data = useData()
  const { filter } = useFilter()
  return useMemo(
    () =>
      Object.defineProperties(
        { ...filter },
        Object.getOwnPropertyDescriptors(select(data, filter)),
      ) as Selection,
    [data, filter],
  )
}
