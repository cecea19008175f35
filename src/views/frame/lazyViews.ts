/** What is fetched when somebody opens it, each with the words that it says. */
import { fetchChart } from '../../charts/fetchChart.ts'
import { fetchSearch } from '../search/useHits.ts'
import { lazyView } from './lazyView.tsx'

/** Code of a page with charts: theirs is on its way at the same time. Should it fail, that is told where the chart stands. */
function withCharts<View>(view: Promise<View>): Promise<View> {
  void Promise.allSettled([fetchChart()])
  return view
}

export const ClustersView = lazyView(
  async () => (await withCharts(import('../clusters/ClustersView.tsx'))).ClustersView,
  ['figures', 'projects'],
)
export const CompareView = lazyView(
  async () => (await withCharts(import('../compare/CompareView.tsx'))).CompareView,
  ['comparison', 'figures'],
)
export const InvestmentsView = lazyView(
  async () => (await withCharts(import('../investments/InvestmentsView.tsx'))).InvestmentsView,
  ['figures', 'projects'],
)
export const MethodView = lazyView(
  async () => (await import('../method/MethodView.tsx')).MethodView,
  ['checks', 'comparison', 'records'],
)
export const ParkView = lazyView(
  async () => (await withCharts(import('../park/ParkView.tsx'))).ParkView,
  ['comparison', 'figures', 'projects'],
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
