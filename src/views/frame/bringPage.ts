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

type Whole = Pick<typeof ParkView, 'bringWhole'>

/** What each page is made of beyond what came first. */
const PARTS: { readonly [Name in Page]: readonly Whole[] } = {
  overview: [EvidenceContent],
  compare: [CompareView, EvidenceContent],
  investments: [InvestmentsView, EvidenceContent],
  clusters: [ClustersView, EvidenceContent],
  park: [ParkView, EvidenceContent],
  source: [SourceView, SourceRail, EvidenceContent],
  method: [MethodView, EvidenceContent],
}

/**
 * Fetches all code and words of the page that a reader asks for, so that it is drawn once and whole. Settles in any
 * case: what did not come is told where it stands.
 */
export async function bringPage(
  { choice, embedded, unknownAddress }: Pick<AppState, 'choice' | 'embedded' | 'unknownAddress'>,
  messages: Messages,
): Promise<void> {
  const parts = unknownAddress ? [EvidenceContent] : PARTS[choice.page]
  await Promise.all(
    [...parts, ...(embedded === null ? [] : [EmbeddedFigure])].map((part) => part.bringWhole(messages)),
  )
}
