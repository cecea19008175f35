import { useApp } from '../store/context.ts'
import { filterShown } from '../store/filterShown.ts'
import { useData } from './useData.ts'

/** The filter without the choices that the dataset does not know, and those choices. */
export function useFilter(): ReturnType<typeof filterShown> {
  const data = useData()
  return useApp(({ choice }) => filterShown(choice, data))
}
