import { Suspense, useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/context.ts'
import type { Page } from '../../store/choice.ts'
import { useApp } from '../../store/context.ts'
import { EvidencePanel } from '../evidence/EvidencePanel.tsx'
import { ActiveFilters } from '../filters/ActiveFilters.tsx'
import { FILTERED_ON_PAGE } from '../filters/filteredOnPage.ts'
import { isPageHere } from './bringPage.ts'
import { Footer } from './Footer.tsx'
import { PartBroken } from './PartBroken.tsx'
import { Rail } from './Rail.tsx'
import { WORK_ID } from './SkipLink.tsx'
import { ViewBoundary } from './ViewBoundary.tsx'
import { ViewBroken } from './ViewBroken.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

/**
 * The page of the address; while its code is on the way, that is said. Where the code is there from the first no boundary
 * stands around it: what is in one comes to life later than the rest, and the first click would have to wait for it.
 */
function View({ page }: { readonly page: Page | null }) {
  const messages = useMessages()
  const [isHere] = useState(() => page !== null && isPageHere(page, messages))
  const view = <ViewSwitch page={page} />
  if (isHere) return view
  return <Suspense fallback={<p className="quiet">{messages.frame.loadingView}</p>}>{view}</Suspense>
}

/** Rail, page and evidence, once the dataset is there. */
export function Frame() {
  const { filters, evidence } = useMessages()
  const page = useApp((state) => (state.unknownAddress ? null : state.choice.page))
  const document = useApp((state) => state.choice.document)
  const work = useRef<HTMLElement>(null)
  const drawn = useRef(page)
  // Before the effects of the page, which may scroll to a passage of it.
  useLayoutEffect(() => {
    if (drawn.current === page) return
    drawn.current = page
    work.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [page])
  return (
    <div className="shell">
      <ViewBoundary label={filters.label} instead={PartBroken}>
        <Rail />
      </ViewBoundary>
      <div className="middle">
        <main className="work" id={WORK_ID} tabIndex={-1} ref={work}>
          <ViewBoundary key={`${page}/${document}`} instead={ViewBroken}>
            {page !== null && FILTERED_ON_PAGE[page].length === 0 && <ActiveFilters />}
            <View page={page} />
          </ViewBoundary>
        </main>
        <Footer />
      </div>
      <ViewBoundary label={evidence.title} instead={PartBroken}>
        <EvidencePanel />
      </ViewBoundary>
    </div>
  )
}
