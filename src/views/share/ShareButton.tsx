import { Suspense, useState } from 'react'
import type { ChartFigure } from '../../charts/figure.ts'
import { useMessages } from '../../i18n/context.ts'
import { lazyView } from '../frame/lazyView.tsx'
import { ViewBoundary } from '../frame/ViewBoundary.tsx'

const ShareDialog = lazyView(
  async () => (await import('./ShareDialog.tsx')).ShareDialog,
  ['comparison', 'sharing'],
)

/** Everything that can be made of a figure, behind one button; fetched when it is first asked for. */
export function ShareButton({ figure }: { readonly figure: ChartFigure }) {
  const { charts, frame } = useMessages('figures')
  const [isOpen, setOpen] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const open = () => {
    setWanted(true)
    setOpen(true)
  }
  return (
    <div className="share">
      <button type="button" aria-haspopup="dialog" onClick={open}>
        {charts.share}
      </button>
      {isWanted && (
        <ViewBoundary instead={ShareMissing}>
          <Suspense fallback={<span className="quiet">{frame.loadingView}</span>}>
            <ShareDialog figure={figure} isOpen={isOpen} onClose={() => setOpen(false)} />
          </Suspense>
        </ViewBoundary>
      )}
    </div>
  )
}

/** The dialog did not arrive or failed; the page that it belongs to stays. */
function ShareMissing() {
  const { charts, faults } = useMessages('figures')
  return (
    <>
      <span role="alert">{faults.part(charts.share)}</span>{' '}
      <button type="button" className="action" onClick={() => window.location.reload()}>
        {faults.reload}
      </button>
    </>
  )
}
