import type { Comparison } from '../dataset/compare/comparabilityGroup.ts'
import type { Data } from '../dataset/table.ts'
import { conversionNotes } from '../i18n/formatConversion.ts'
import type { Messages } from '../i18n/messages.ts'
import { barNotes } from './bars/barNotes.ts'
import { noteLines } from './noteLines.ts'

/** All that must be said beside the figures of a line: verdict, notes, bars, overrides; then what was converted and how. */
export function comparisonNotes(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  comparison: Comparison,
  overrides: readonly string[],
): string[] {
  const figures = [...comparison.together, ...comparison.apart.map(({ figure }) => figure)]
  return [
    ...noteLines(messages, barNotes(messages, data, comparison, overrides)),
    ...conversionNotes(messages, data, figures),
  ]
}
