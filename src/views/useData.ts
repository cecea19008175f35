import { createContext, useContext } from 'react'
import type { Data } from '../dataset/table.ts'

/** Handed down once it is there, when it stays the same: a page asks for it in every cell. */
export const DataContext = createContext<Data | null>(null)

/** The dataset. Pages are drawn only once it is there, so asking earlier is a bug. */
export function useData(): Data {
  const data = useContext(DataContext)
  if (!data) throw new Error('the dataset is not there yet')
  return data
}
