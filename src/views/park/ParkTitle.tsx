import { rowAt, rowOfId } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { parkFullName } from '../../i18n/names.ts'
import { ParkMark } from '../parts/ParkMark.tsx'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'
import { placeOf } from './placeOf.ts'

/** Name, place and level, with a way back to the list. */
export function ParkTitle({ park }: { readonly park: string }) {
  const messages = useMessages('projects')
  const { park: words } = messages
  const data = useData()
  const address = useAddress()
  const at = rowOfId(data.tables.parks, park)
  const row = rowAt(data.tables.parks, at)
  return (
    <>
      <p className="up">
        <a href={address({ document: null, at: null })}>{words.all}</a>
      </p>
      <div className="title of-park">
        <h1>
          <ParkMark at={at} size={18} />
          {parkFullName(messages, data, park)}
        </h1>
        <p>
          <span lang="zh-Hans">{placeOf(row)}</span>{' '}
          <span className="quiet">{row.level === null ? words.noLevel : row.level}</span>
        </p>
      </div>
    </>
  )
}
