import type { Page } from '../../store/choice.ts'

/** The pages that there are, in the order of the navigation. */
export const OPEN_PAGES: readonly Page[] = [
  'overview',
  'compare',
  'investments',
  'clusters',
  'park',
  'source',
  'method',
]
