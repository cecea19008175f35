import { type ReactNode, useState } from 'react'
import type { Facet } from '../../dataset/filter/facets.ts'
import { useMessages } from '../../i18n/context.ts'

interface Props {
  readonly facet: Facet
  /** How many choices are taken; told while the group is folded. */
  readonly chosen: number
  /** Whether it is unfolded at first. */
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** A facet under its name, folded away where it is long and nothing in it is chosen. */
export function FacetGroup({ facet, chosen, isOpen: isOpenFirst, children }: Props) {
  const { filters } = useMessages()
  const [isOpen, setOpen] = useState(isOpenFirst || chosen > 0)
  const name = filters.facets[facet]
  return (
    <details
      className="facet-group"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="rail-head">
        <h2>
          {name}
          {chosen > 0 && !isOpen && <span className="chosen-count">{chosen}</span>}
        </h2>
        <small>{filters.counted[facet]}</small>
      </summary>
      <fieldset>
        <legend className="vh">{name}</legend>
        {children}
      </fieldset>
    </details>
  )
}
