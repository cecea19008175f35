/** What is fetched when somebody opens it, each with the words that it says. */
import { liveChart } from '../../charts/liveChart.ts'
import { fetchSearch } from '../search/useHits.ts'
import { lazyView } from './lazyView.tsx'
import { EVIDENCE_WORDS, PAGE_WORDS } from './pageWords.ts'

export const ClustersView = lazyView(
  async () => (await import('../clusters/ClustersView.tsx')).ClustersView,
  PAGE_WORDS.clusters,
  [liveChart],
)
export const CompareView = lazyView(
  async () => (await import('../compare/CompareView.tsx')).CompareView,
  PAGE_WORDS.compare,
  [liveChart],
)
export const InvestmentsView = lazyView(
  async () => (await import('../investments/InvestmentsView.tsx')).InvestmentsView,
  PAGE_WORDS.investments,
  [liveChart],
)
export const MethodView = lazyView(
  async () => (await import('../method/MethodView.tsx')).MethodView,
  PAGE_WORDS.method,
)
export const ParkView = lazyView(
  async () => (await import('../park/ParkView.tsx')).ParkView,
  PAGE_WORDS.park,
  [liveChart],
)
export const SourceView = lazyView(
  async () => (await import('../source/SourceView.tsx')).SourceView,
  PAGE_WORDS.source,
)

/** The rail of the page of articles. */
export const SourceRail = lazyView(
  async () => (await import('../source/SourceRail.tsx')).SourceRail,
  PAGE_WORDS.source,
)

/** Beneath the field of the search. */
export const SearchPanel = lazyView(async () => {
  const [{ SearchPanel: Panel }] = await Promise.all([import('../search/SearchPanel.tsx'), fetchSearch()])
  return Panel
})

/** Stands on every page, but is not seen to be missing: the build draws it into the first one. */
export const EvidenceContent = lazyView(
  async () => (await import('../evidence/EvidenceContent.tsx')).EvidenceContent,
  EVIDENCE_WORDS,
)

/** One figure of a page alone. */
export const EmbeddedFigure = lazyView(async () => (await import('./EmbeddedFigure.tsx')).EmbeddedFigure)
