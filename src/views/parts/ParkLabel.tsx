import { parkName } from '../../i18n/names.ts'
import { useMessages } from '../../i18n/context.ts'
import { rowOfId } from '../../dataset/table.ts'
import { useData } from '../useData.ts'
import { ParkMark } from './ParkMark.tsx'

/** Marker and short name of a park. */
export function ParkLabel({ park }: { readonly park: string }) {
  const data = useData()
  const messages = useMessages()
  return (
    <span className="park-label">
      <ParkMark at={rowOfId(data.tables.parks, park)} />
      <span>{parkName(messages, data, park)}</span>
    </span>
  )
}
