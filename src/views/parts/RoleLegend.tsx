import { ROLES } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'
import { RoleMark } from './RoleMark.tsx'

/** The shapes of the roles; `note` says what stands there for a park that no article gives a role. */
export function RoleLegend({ note }: { readonly note: string }) {
  const { roles } = useMessages()
  return (
    <ul className="legend">
      {ROLES.map((role) => (
        <li key={role}>
          <RoleMark role={role} />
          {roles[role]}
        </li>
      ))}
      <li className="long">{note}</li>
    </ul>
  )
}
