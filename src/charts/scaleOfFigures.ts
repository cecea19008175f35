import type { Observation } from '../dataset/schema.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Scale } from '../i18n/scale.ts'

type Scaled = Pick<Observation, 'indicator' | 'unit' | 'value' | 'valueTo'>

/** One scale for a whole axis: the largest step that the largest of the figures, all of one unit, reaches. */
export function scaleOfFigures(messages: Messages, figures: readonly Scaled[]): Scale {
  const [first] = figures
  if (!first) return { at: 1, name: '' }
  const largest = Math.max(...figures.map(({ value, valueTo }) => valueTo ?? value))
  const steps = messages.unitsOfIndicator[first.indicator] ?? messages.units[first.unit]
  const found = steps.find(({ at }) => largest >= at) ?? steps.at(-1)
  if (!found) throw new RangeError(`no scale for ${first.unit}`)
  return found
}
