import type { Messages } from '../../i18n/messages.ts'
import type { AppState } from '../../store/appStore.ts'
import type { Page } from '../../store/choice.ts'
import {
  ClustersView,
  CompareView,
  EmbeddedFigure,
  EvidenceContent,
  InvestmentsView,
  MethodView,
  ParkView,
  SourceRail,
  SourceView,
} from './lazyViews.ts'
import type { LazyView } from './lazyView.tsx'

type Lazy = LazyView<object>

/** What each page is made of beyond what came first, and beside the evidence. */
const PARTS: { readonly [Name in Page]: readonly Lazy[] } = {
  overview: [],
  compare: [CompareView],
  investments: [InvestmentsView],
  clusters: [ClustersView],
  park: [ParkView],
  source: [SourceView, SourceRail],
  method: [MethodView],
}

/** Whether a page can be drawn at once. */
export const isPageHere = (page: Page, messages: Messages): boolean =>
  PARTS[page].every((part) => part.isHere(messages))

/** Fetches code and words of a page, without its charts and the evidence. Settles in any case. */
export const bringView = (page: Page, messages: Messages): Promise<unknown> =>
  Promise.allSettled(PARTS[page].map((part) => part.bring(messages)))

/**
 * Fetches all code and words of the page that a reader asks for, so that it is drawn once and whole. Settles in any
 * case: what did not come is told where it stands.
 */
export async function bringPage(
  { choice, embedded, unknownAddress }: Pick<AppState, 'choice' | 'embedded' | 'unknownAddress'>,
  messages: Messages,
): Promise<void> {
  const parts = unknownAddress ? [] : PARTS[choice.page]
  const more = embedded === null ? [] : [EmbeddedFigure]
  await Promise.all([...parts, EvidenceContent, ...more].map((part) => part.bringWhole(messages)))
}
