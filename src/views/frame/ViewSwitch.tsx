import { lazy } from 'react'
import type { Page } from '../../store/choice.ts'
import { OverviewView } from '../overview/OverviewView.tsx'
import { UnknownPage } from './UnknownPage.tsx'

const ClustersView = lazy(async () => {
  const { ClustersView: view } = await import('../clusters/ClustersView.tsx')
  return { default: view }
})
const CompareView = lazy(async () => {
  const { CompareView: view } = await import('../compare/CompareView.tsx')
  return { default: view }
})
const InvestmentsView = lazy(async () => {
  const { InvestmentsView: view } = await import('../investments/InvestmentsView.tsx')
  return { default: view }
})
const MethodView = lazy(async () => {
  const { MethodView: view } = await import('../method/MethodView.tsx')
  return { default: view }
})
const ParkView = lazy(async () => {
  const { ParkView: view } = await import('../park/ParkView.tsx')
  return { default: view }
})
const SourceView = lazy(async () => {
  const { SourceView: view } = await import('../source/SourceView.tsx')
  return { default: view }
})

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
