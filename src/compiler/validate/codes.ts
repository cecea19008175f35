import diagnostics from '../../../data/diagnostics.json' with { type: 'json' }
import { SEVERITIES, type Severity } from '../../dataset/vocabulary.ts'

/** Every code that a finding may bear, documented in `data/diagnostics.json`. */
export type DiagnosticCode = keyof typeof diagnostics.codes

interface CodeEntry {
  readonly severity: Severity
  /** Message with {0}, {1} … for the finding's arguments. */
  readonly en: string
  readonly zh: string
  /** What to do. */
  readonly help: string
}

const ENTRIES: ReadonlyMap<string, CodeEntry> = new Map(
  Object.entries(diagnostics.codes).map(([code, entry]) => [code, { ...entry, severity: severityOf(entry) }]),
)

/** The documentation of a code. A code without one is a bug. */
export function entryOf(code: string): CodeEntry {
  const entry = ENTRIES.get(code)
  if (!entry) throw new RangeError(`${code} is not in data/diagnostics.json`)
  return entry
}

/** Fills `{0}`, `{1}` … in. */
export const fill = (template: string, args: readonly string[]): string =>
  template.replaceAll(/\{(\d)\}/g, (_, at: string) => args[Number(at)] ?? '')

function severityOf({ severity }: { severity: string }): Severity {
  const known = SEVERITIES.find((word) => word === severity)
  if (!known) throw new RangeError(`no such severity: ${severity}`)
  return known
}
