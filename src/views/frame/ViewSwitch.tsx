import type { Page } from '../../store/choice.ts'
import { OverviewView } from '../overview/OverviewView.tsx'
import { lazyView } from './lazyView.ts'
import { UnknownPage } from './UnknownPage.tsx'

const ClustersView = lazyView(async () => (await import('../clusters/ClustersView.tsx')).ClustersView)
const CompareView = lazyView(async () => (await import('../compare/CompareView.tsx')).CompareView)
const InvestmentsView = lazyView(
  async () => (await import('../investments/InvestmentsView.tsx')).InvestmentsView,
)
const MethodView = lazyView(async () => (await import('../method/MethodView.tsx')).MethodView)
const ParkView = lazyView(async () => (await import('../park/ParkView.tsx')).ParkView)
const SourceView = lazyView(async () => (await import('../source/SourceView.tsx')).SourceView)

/** The page of the address; all but the first are fetched when somebody opens them. */
export function ViewSwitch({ page }: { readonly page: Page | null }) {
  switch (page) {
    case 'overview':
      return <OverviewView />
    case 'compare':
      return <CompareView />
    case 'investments':
      return <InvestmentsView />
    case 'clusters':
      return <ClustersView />
    case 'park':
      return <ParkView />
    case 'source':
      return <SourceView />
    case 'method':
      return <MethodView />
    case null:
      return <UnknownPage />
  }
}
