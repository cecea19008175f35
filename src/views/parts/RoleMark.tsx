import type { ReactNode } from 'react'
import type { Role } from '../../dataset/vocabulary.ts'

/** Square solid: leading · diamond: specialty · square half: supporting · square hollow: a zone named for it · dot: mentioned. */
export function RoleMark({ role }: { readonly role: Role }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[role]}
    </svg>
  )
}

const OUTLINE = <path d="M1.7 1.7H10.3V10.3H1.7Z" fill="none" stroke="currentColor" strokeWidth="1.4" />
const SHAPES: Readonly<Record<Role, ReactNode>> = {
  leading: <path d="M1 1H11V11H1Z" fill="currentColor" />,
  specialty: <path d="M6 0L12 6L6 12L0 6Z" fill="currentColor" />,
  supporting: (
    <>
      {OUTLINE}
      <path d="M1 6H11V11H1Z" fill="currentColor" />
    </>
  ),
  zone: OUTLINE,
  mentioned: <circle cx="6" cy="6" r="2.2" fill="currentColor" />,
}
