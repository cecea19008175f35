import { type ReactNode, Suspense, useState } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { FilterRail } from '../filters/FilterRail.tsx'
import { useFilterText } from '../filters/useFilterText.ts'
import { useMedia } from '../useMedia.ts'
import { SourceRail } from './lazyViews.ts'

/** Below this width the rail folds to a line that says what is chosen; `layout.css` has the same number. */
const BESIDE = '(min-width: 861px)'

/** What the reader chooses from: clusters, or on the page of articles the articles. */
export function Rail() {
  const messages = useMessages()
  const filterText = useFilterText()
  const isSource = useApp((state) => state.choice.page === 'source' && !state.unknownAddress)
  if (isSource)
    return (
      <Folding label={messages.frame.documents} summary={messages.frame.documentsHint}>
        <Suspense>
          <SourceRail />
        </Suspense>
      </Folding>
    )
  return (
    <Folding label={messages.filters.label} summary={filterText ?? messages.filters.none}>
      <FilterRail />
    </Folding>
  )
}

interface FoldingProps {
  readonly label: string
  readonly summary: string
  readonly children: ReactNode
}
function Folding({ label, summary, children }: FoldingProps) {
  const isBeside = useMedia(BESIDE)
  const [isOpen, setOpen] = useState(false)
  return (
    <aside className="rail" aria-label={label}>
      <details
        data-undecided={isBeside === null || undefined}
        open={isBeside !== false || isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <b>{label}</b>
          <span className="quiet">{summary}</span>
        </summary>
        <div className="rail-in">{children}</div>
      </details>
    </aside>
  )
}
