import type { first } from './zh/first.ts'
import type { comparison } from './zh/parts/comparison.ts'
import type { figures } from './zh/parts/figures.ts'
import type { checks } from './zh/parts/checks.ts'
import type { projects } from './zh/parts/projects.ts'
import type { records } from './zh/parts/records.ts'
import type { sharing } from './zh/parts/sharing.ts'

/** What is fetched with the pages that say it, each a chunk of its own. */
export interface MessageParts {
  readonly figures: typeof figures
  readonly comparison: typeof comparison
  readonly projects: typeof projects
  readonly records: typeof records
  readonly checks: typeof checks
  readonly sharing: typeof sharing
}
export type PartName = keyof MessageParts

/**
 * What a language must be able to say; Chinese is the measure, so a string that another lacks is a type error.
 * `Messages` is what the first page says and is always there, `Messages<'figures' | 'checks'>` has two parts more.
 */
export type Messages<Name extends PartName = never> = typeof first & Every<MessageParts[Name]>
export type AllMessages = Messages<PartName>

/** What has the members of each type of a union: `A | B` → `A & B`. */
type Every<Union> = (Union extends unknown ? (part: Union) => void : never) extends (part: infer All) => void
  ? All
  : never
