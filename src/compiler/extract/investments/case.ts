import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { GroupStage } from './group-stage.ts'
import type { Group } from './groups.ts'

/** What is known of a draft when it has to be decided whether it is an investment. */
export interface Case {
  readonly draft: Draft
  readonly group: Group
  readonly stage: GroupStage
  readonly facts: Facts
  /** What its own modifiers say. */
  readonly near: Facts
  /** The words after the group in its clause. */
  readonly rest: string
  /** The words before it in its clause. */
  readonly lead: string
  /** Something was named before it, in the sentence or the one before. */
  readonly follows: boolean
  /** The full name of the park that the article is about. */
  readonly park: string | null
}

/** Something that money or land was given to. */
export const hasFunds = ({ amount, land }: Facts): boolean => amount !== null || land !== null

/** Where the rest of the clause after `group` ends. */
export const restOf = (text: string, group: Group): string =>
  text.slice(group.end, Math.max(group.end, group.clause.end))
/** The words of its clause before `group`. */
export const leadOf = (text: string, group: Group): string =>
  text.slice(Math.min(group.clause.start, group.start), group.start)
