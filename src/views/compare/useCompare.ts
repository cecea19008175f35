import { useMemo } from 'react'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { useSelection } from '../useSelection.ts'
import { type CompareModel, compareModel } from './compareModel.ts'

export function useCompare(): CompareModel {
  const data = useData()
  const selection = useSelection()
  const parks = useApp((state) => state.choice.parks)
  const indicator = useApp((state) => state.choice.indicator)
  const conversions = useApp((state) => state.choice.conversions)
  const onlyComparable = useApp((state) => state.choice.onlyComparable)
  return useMemo(
    () => compareModel(data, selection.parks, { parks, indicator, conversions, onlyComparable }),
    [data, selection.parks, parks, indicator, conversions, onlyComparable],
  )
}
