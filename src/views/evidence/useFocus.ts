import { useMemo } from 'react'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { useApp } from '../../store/context.ts'
import { focusShown } from '../../store/shown.ts'
import { useData } from '../useData.ts'

/** The record in the panel. */
export function useFocus(): RecordRef | null {
  const choice = useApp((state) => state.choice)
  const data = useData()
  return useMemo(() => focusShown(choice, data), [choice, data])
}
