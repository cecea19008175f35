import { lazy, Suspense, useState } from 'react'
import type { ChartFigure } from '../../charts/figure.ts'
import { useMessages } from '../../i18n/context.ts'

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }))

/** Everything that can be made of a figure, behind one button; fetched when it is first asked for. */
export function ShareButton({ figure }: { readonly figure: ChartFigure }) {
  const { share } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const open = () => {
    setWanted(true)
    setOpen(true)
  }
  return (
    <div className="share">
      <button type="button" aria-haspopup="dialog" onClick={open}>
        {share.open}
      </button>
      {isWanted && (
        <Suspense fallback={<span className="quiet">{share.busy}</span>}>
          <ShareDialog figure={figure} isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
