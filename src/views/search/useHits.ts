import { useDeferredValue, useMemo } from 'react'
import type { HitGroup } from '../../dataset/search/search.ts'
import { NO_KEYS } from '../../dataset/search/searchKeys.ts'
import type { Data } from '../../dataset/table.ts'
import { useApp } from '../../store/context.ts'
import { useCode } from '../useCode.ts'

export const fetchSearch = async () => (await import('../../dataset/search/search.ts')).makeSearch

/** What is found for a text, by letters alone until the readings are there; null until it can be searched at all. */
export function useHits(data: Data | null, typed: string, isWanted: boolean): readonly HitGroup[] | null {
  const keys = useApp(({ search }) => (search?.status === 'ready' ? search.value : NO_KEYS))
  const makeSearch = useCode(fetchSearch, isWanted)
  const search = useMemo(() => (data && makeSearch ? makeSearch(data, keys) : null), [makeSearch, data, keys])
  const asked = useDeferredValue(typed)
  return useMemo(() => search && search(asked), [search, asked])
}
