import type { PartName } from '../../i18n/messages.ts'
import type { Page } from '../../store/choice.ts'

/** The parts of the messages that a page says beyond what the first one does. The build reads it, too (`aheadPlugin`). */
export const PAGE_WORDS = {
  overview: [],
  compare: ['comparison', 'figures'],
  investments: ['figures', 'projects'],
  clusters: ['figures', 'projects'],
  park: ['comparison', 'figures', 'projects'],
  source: ['records'],
  method: ['checks', 'comparison', 'records'],
} as const satisfies { readonly [Name in Page]: readonly PartName[] }

/** Those that the evidence says, on every page. */
export const EVIDENCE_WORDS = ['records'] as const satisfies readonly PartName[]

/**
 * What the build draws, in every language: the first of the one in the first of the other into the page itself, all else into
 * files of their own (`drawnPagePlugin`).
 */
export const DRAWN_PAGES = [
  'overview',
  'compare',
  'investments',
  'clusters',
  'park',
  'method',
] as const satisfies readonly Page[]
export type DrawnPage = (typeof DRAWN_PAGES)[number]
