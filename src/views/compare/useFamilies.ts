import { useDeferredValue } from 'react'
import { drawBars } from './drawBars.ts'
import type { FamilyChoice } from './familyChoice.ts'
import { furtherFamilies } from './furtherFamilies.ts'

export type DrawFamily = typeof drawBars
interface DrawnChoice {
  readonly choice: FamilyChoice
  readonly drawFamily: DrawFamily
}

const isOfBars = ({ family }: FamilyChoice): boolean => family === 'bars' || family === 'grouped'

/** What draws a family, and the choice to draw: while the code for another is on the way, the chart stays as it was. */
export function useFamilies(wanted: FamilyChoice): DrawnChoice {
  const before = useDeferredValue(wanted)
  const choice = isOfBars(wanted) || furtherFamilies.isHere() ? wanted : before
  return { choice, drawFamily: isOfBars(choice) ? drawBars : furtherFamilies.take() }
}
