/** Which parks the compare page sets side by side, and what became of the others that were asked for. */
import { type Data, rowOfId } from '../table.ts'

/** A chart and a matrix stay readable with so many, and every one of them has a colour of its own. */
export const MAX_PARKS = 5

export interface ComparedParks {
  /** In the order in which they were chosen. */
  readonly parks: readonly string[]
  /** Parks that the filter lets through: all may be chosen. */
  readonly choosable: readonly string[]
  /** Chosen, yet outside the filter. */
  readonly outside: readonly string[]
  /** Chosen, yet not in the dataset. */
  readonly unknown: readonly string[]
  /** Chosen, yet more than can be shown. */
  readonly beyond: readonly string[]
  /** Nothing that can be shown was chosen, and there are more than are shown. */
  readonly isFirstOfMany: boolean
}

/** `wanted` are park ids; none, or none that can be shown, means the first that may be chosen. */
export function comparedParks(
  data: Data,
  choosable: readonly string[],
  wanted: readonly string[],
): ComparedParks {
  const passing = new Set(choosable)
  const asked = [...new Set(wanted)]
  const known = asked.filter((park) => rowOfId(data.tables.parks, park) >= 0)
  const chosen = known.filter((park) => passing.has(park))
  // Of what was asked for nothing can be shown: the notices say why, and the page is not left empty.
  const isDefault = chosen.length === 0
  return {
    parks: (isDefault ? choosable : chosen).slice(0, MAX_PARKS),
    choosable,
    outside: known.filter((park) => !passing.has(park)),
    unknown: asked.filter((park) => !known.includes(park)),
    beyond: chosen.slice(MAX_PARKS),
    isFirstOfMany: isDefault && choosable.length > MAX_PARKS,
  }
}

/** The choice after a press on a park: the last chosen comes last. Without a change where none may go or come. */
export function togglePark({ parks, choosable }: ComparedParks, park: string): readonly string[] {
  const next = parks.includes(park) ? parks.filter((other) => other !== park) : [...parks, park]
  if (next.length === 0 || next.length > MAX_PARKS) return parks
  // The choice that stands when nothing is chosen is left out of links.
  const isDefault =
    next.length === Math.min(MAX_PARKS, choosable.length) && next.every((id, at) => id === choosable[at])
  return isDefault ? [] : next
}
