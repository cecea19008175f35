import { ROLES } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'
import { RoleMark } from '../parts/RoleMark.tsx'

/** The shapes of the roles, and what a hollow marker says. */
export function RoleKey() {
  const { roles, clusters } = useMessages()
  return (
    <ul className="legend">
      {ROLES.map((role) => (
        <li key={role}>
          <RoleMark role={role} />
          {roles[role]}
        </li>
      ))}
      <li className="long">{clusters.zoneNote}</li>
    </ul>
  )
}
