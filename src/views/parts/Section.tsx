import { type ReactNode, useId } from 'react'

interface Props {
  /** 表 1, 图 2 */
  readonly no: string
  readonly title: string
  /** The unit of the table, or how to read it. */
  readonly unit: string
  readonly children: ReactNode
}

/** A numbered table or figure, headed as in a yearbook. */
export function Section({ no, title, unit, children }: Props) {
  const id = useId()
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="cap">
        <span className="no">{no}</span>
        <h2 id={id}>{title}</h2>
        <span className="unit">{unit}</span>
      </div>
      {children}
    </section>
  )
}
