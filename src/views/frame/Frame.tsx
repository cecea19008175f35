import { Suspense, useLayoutEffect, useRef } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { EvidencePanel } from '../evidence/EvidencePanel.tsx'
import { ActiveFilters } from '../filters/ActiveFilters.tsx'
import { FILTERED_ON_PAGE } from '../filters/filteredOnPage.ts'
import { Footer } from './Footer.tsx'
import { PartBroken } from './PartBroken.tsx'
import { Rail } from './Rail.tsx'
import { WORK_ID } from './SkipLink.tsx'
import { ViewBoundary } from './ViewBoundary.tsx'
import { ViewBroken } from './ViewBroken.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

/** Rail, page and evidence, once the dataset is there. */
export function Frame() {
  const { frame, filters, evidence } = useMessages()
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
            <Suspense fallback={<p className="quiet">{frame.loadingView}</p>}>
              <ViewSwitch page={page} />
            </Suspense>
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
