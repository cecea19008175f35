import { parkStyle } from '../../charts/parkStyle.ts'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import { rowAt, rowOfId } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { useData } from '../useData.ts'
import { FigureButton } from './FigureButton.tsx'
import { RoleMark } from './RoleMark.tsx'

/** What an article calls a cluster of a park, with the role it gives it; `row` of `parkClusters`. */
export function RoleTag({ row }: { readonly row: number }) {
  const { roles } = useMessages()
  const { parkClusters, parks } = useData().tables
  const { park, labelZh, role } = rowAt(parkClusters, row)
  return (
    <FigureButton records={refsAt(parkClusters, [row])} className="tag">
      <span className={`park-${parkStyle(rowOfId(parks, park)).hueIndex + 1}`}>
        <RoleMark role={role} />
      </span>
      <span lang="zh-Hans">{labelZh}</span>
      <small>{roles[role]}</small>
    </FigureButton>
  )
}
