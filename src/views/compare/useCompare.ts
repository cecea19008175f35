import { useMemo } from 'react'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { useSelection } from '../useSelection.ts'
import { type CompareModel, compareModel } from '../../dataset/compare/compareModel.ts'

export function useCompare(): CompareModel {
  const data = useData()
  const { parks: choosable, observations } = useSelection()
  const parks = useApp((state) => state.choice.parks)
  const indicator = useApp((state) => state.choice.indicator)
  const conversions = useApp((state) => state.choice.conversions)
  const onlyComparable = useApp((state) => state.choice.onlyComparable)
  return useMemo(
    () => compareModel(data, choosable, { parks, indicator, conversions, onlyComparable, observations }),
    [data, choosable, observations, parks, indicator, conversions, onlyComparable],
  )
}
