import type { Span } from '../types.ts'
import { clausesOf } from './investment-clause.ts'
import type { ListClosing } from './investment-closing.ts'
import type { Draft } from './investment-draft.ts'
import { draftItems } from './investment-item.ts'
import { findLists } from './investment-list.ts'
import { draftSingles } from './investment-single.ts'

/** Things named side by side, of which the text says one thing: A、B等项目, A及B. */
export interface Group extends Span {
  readonly drafts: readonly Draft[]
  /** The words that close a list; null for things named by their own heads. */
  readonly closing: ListClosing | null
  /** The clause it stands in; of a list over several, the last. */
  readonly clause: Span
}

/** What a sentence names, in order, and the clauses it consists of. */
export function groupsOf(text: string, sentence: Span): { groups: Group[]; clauses: Span[] } {
  const clauses = clausesOf(text, sentence)
  const lists = findLists(text, clauses)
  const taken: Span[] = lists.map(({ items, closing }) => ({
    start: items[0]?.start ?? closing.start,
    end: closing.end,
  }))
  const groups: Group[] = lists.flatMap((list) => {
    const clause = clauses.findLast(({ start }) => start <= list.closing.start)
    const drafts = draftItems(text, list)
    const [first] = drafts
    return first && clause
      ? [{ drafts, closing: list.closing, clause, start: first.start, end: list.closing.end }]
      : []
  })
  for (const clause of clauses) groups.push(...sideBySide(text, clause, draftSingles(text, clause, taken)))
  return { groups: groups.toSorted((a, b) => a.start - b.start), clauses }
}

/** Between things named side by side: 、, 和, the like. */
const SEPARATOR = /^(?:[、和及与“”\s]|以及|还有){1,4}$/

function sideBySide(text: string, clause: Span, drafts: readonly Draft[]): Group[] {
  const groups: Group[] = []
  for (const draft of drafts) {
    const last = groups.at(-1)
    const joined = last && SEPARATOR.test(text.slice(last.end, draft.start))
    const group = { drafts: [...(joined ? last.drafts : []), draft], closing: null, clause }
    if (joined) groups.pop()
    groups.push({ ...group, start: joined ? last.start : draft.start, end: draft.name.end })
  }
  return groups
}
