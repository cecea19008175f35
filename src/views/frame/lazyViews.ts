/** What is fetched when somebody opens it, each with the words that it says. */
import { liveChart } from '../../charts/liveChart.ts'
import { fetchSearch } from '../search/useHits.ts'
import { lazyView } from './lazyView.tsx'

export const ClustersView = lazyView(
  async () => (await import('../clusters/ClustersView.tsx')).ClustersView,
  ['figures', 'projects'],
  [liveChart],
)
export const CompareView = lazyView(
  async () => (await import('../compare/CompareView.tsx')).CompareView,
  ['comparison', 'figures'],
  [liveChart],
)
export const InvestmentsView = lazyView(
  async () => (await import('../investments/InvestmentsView.tsx')).InvestmentsView,
  ['figures', 'projects'],
  [liveChart],
)
export const MethodView = lazyView(
  async () => (await import('../method/MethodView.tsx')).MethodView,
  ['checks', 'comparison', 'records'],
)
export const ParkView = lazyView(
  async () => (await import('../park/ParkView.tsx')).ParkView,
  ['comparison', 'figures', 'projects'],
  [liveChart],
)
export const SourceView = lazyView(
  async () => (await import('../source/SourceView.tsx')).SourceView,
  ['records'],
)

/** The rail of the page of articles. */
export const SourceRail = lazyView(
  async () => (await import('../source/SourceRail.tsx')).SourceRail,
  ['records'],
)

/** Beneath the field of the search. */
export const SearchPanel = lazyView(async () => {
  const [{ SearchPanel: Panel }] = await Promise.all([import('../search/SearchPanel.tsx'), fetchSearch()])
  return Panel
})

/** Stands on every page, but is not seen to be missing: the build draws it into the first one. */
export const EvidenceContent = lazyView(
  async () => (await import('../evidence/EvidenceContent.tsx')).EvidenceContent,
  ['records'],
)

/** One figure of a page alone. */
export const EmbeddedFigure = lazyView(async () => (await import('./EmbeddedFigure.tsx')).EmbeddedFigure)
