import { useDeferredValue, useMemo } from 'react'
import { type HitGroup, makeSearch } from '../../dataset/search/search.ts'
import { NO_KEYS } from '../../dataset/search/searchKeys.ts'
import type { Data } from '../../dataset/table.ts'
import { useApp } from '../../store/context.ts'

/** What is found for a text; by letters alone until the readings are there. */
export function useHits(data: Data | null, typed: string): readonly HitGroup[] {
  const keys = useApp(({ search }) => (search?.status === 'ready' ? search.value : NO_KEYS))
  const search = useMemo(() => (data ? makeSearch(data, keys) : () => []), [data, keys])
  const asked = useDeferredValue(typed)
  return useMemo(() => search(asked), [search, asked])
}
