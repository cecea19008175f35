import type { Data } from '../../dataset/table.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { LegendItem } from '../figure.ts'
import { hollowLegendItem, parkLegendItem } from '../parkLegend.ts'
import type { ProjectWords } from './projectWords.ts'

/** More names would be a list, not a key. */
export const PARKS_SHOWN = 12

/** The signs of the parks that occur, and of an unknown amount; that there are more parks is a note. */
export function projectLegend(
  { drawings }: Messages<'projects'>,
  { tables: { parks } }: Data,
  projects: readonly ProjectWords[],
): { readonly items: readonly LegendItem[]; readonly notes: readonly string[] } {
  const inOrder = projects.toSorted((a, b) => a.parkAt - b.parkAt)
  const held = new Map(inOrder.map((project) => [project.park, project.style]))
  const shown = [...held].slice(0, PARKS_SHOWN)
  return {
    items: [
      ...shown.map(([park, style]) => parkLegendItem(park, style)),
      ...(projects.some(({ isKnown }) => !isKnown) ? [hollowLegendItem(drawings.unknown)] : []),
    ],
    notes:
      held.size > shown.length ? [drawings.legendParks(shown.length, Math.min(held.size, parks.length))] : [],
  }
}
