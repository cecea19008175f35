import type { Data } from '../dataset/table.ts'
import { useApp } from '../store/context.ts'

/** The dataset. Pages are drawn only once it is there, so asking earlier is a bug. */
export function useData(): Data {
  const data = useApp((state) => state.data)
  if (data.status !== 'ready') throw new Error('the dataset is not there yet')
  return data.value
}
