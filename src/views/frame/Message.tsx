import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly children?: ReactNode
  /** Buttons and links to what the reader can do now. */
  readonly actions: ReactNode
}

/** What is wrong, in words, and the next step. */
export function Message({ title, children, actions }: Props) {
  return (
    <div className="message">
      <h1>{title}</h1>
      {children}
      <div className="actions">{actions}</div>
    </div>
  )
}
