import type { Page } from '../../store/choice.ts'
import { OverviewView } from '../overview/OverviewView.tsx'
import { ClustersView, CompareView, InvestmentsView, MethodView, ParkView, SourceView } from './lazyViews.ts'
import { UnknownPage } from './UnknownPage.tsx'

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
