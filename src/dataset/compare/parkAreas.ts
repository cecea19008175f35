/** The area that a park's figures are divided by: its own planned area, the one that articles give most often. */
import { pickFigure } from './comparabilityFigure.ts'
import { groupBy } from '../groupBy.ts'
import { perData } from '../perData.ts'
import { rowsByWord } from '../rowGroups.ts'
import type { Observation } from '../schema.ts'
import { type Data, rowAt } from '../table.ts'

const AREA_INDICATOR = 'planned_area'

/** `disputed`: two articles, or two sentences, give two areas of one time. */
export type ParkArea = Observation | 'disputed'

/** By park; a park of which none is reported is not in it. Areas of parts, of counties and of former times are none. */
export const parkAreas: (data: Data) => ReadonlyMap<string, ParkArea> = perData((data) => {
  const { observations } = data.tables
  const rows = rowsByWord(observations, 'indicator').get(AREA_INDICATOR) ?? []
  const figures = rows.map((row) => rowAt(observations, row)).filter(isOfPark)
  const areas = new Map<string, ParkArea>()
  for (const [park, members] of groupBy(figures, (figure) => figure.park)) {
    const figure = pickFigure(members)
    if (figure) areas.set(park, figure.conflicts.length > 0 ? 'disputed' : figure.shown)
  }
  return areas
})

const isOfPark = ({ subject, dims, unit }: Observation): boolean =>
  subject === 'park' && unit === 'm2' && Object.keys(dims).length === 0
