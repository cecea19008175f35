import type { Messages } from '../i18n/messages.ts'
import type { BarNotes } from './bars/barNotes.ts'

/** What is said beside a chart of parks, a sentence each: the verdict, notes on those together, what bars the others. */
export const noteLines = (
  { charts }: Messages<'figures'>,
  { verdict, notes, barred }: BarNotes,
): string[] => [
  ...(verdict === '' ? [] : [verdict]),
  ...notes.map((note) => charts.note(note)),
  ...barred.map(({ text }) => text),
]
