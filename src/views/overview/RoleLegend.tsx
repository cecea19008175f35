import { ROLES } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'
import { RoleMark } from '../parts/RoleMark.tsx'

export function RoleLegend() {
  const { roles, overview } = useMessages()
  return (
    <ul className="legend">
      {ROLES.map((role) => (
        <li key={role}>
          <RoleMark role={role} />
          {roles[role]}
        </li>
      ))}
      <li className="long">{overview.clustersNote}</li>
    </ul>
  )
}
