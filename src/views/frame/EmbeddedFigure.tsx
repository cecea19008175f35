import { Suspense, useMemo, useState } from 'react'
import { FigurePlaceContext } from '../../charts/figurePlace.ts'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { EvidencePanel } from '../evidence/EvidencePanel.tsx'
import { useAddress } from '../useAddress.ts'
import { ViewBoundary } from './ViewBoundary.tsx'
import { ViewBroken } from './ViewBroken.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'
import './embed.css'

/**
 * One figure of a view alone, as wide as the frame that it stands in, with the sentence behind the figure that was clicked
 * and the way to the whole. The view itself is drawn out of sight: the figure moves here from its place in it.
 */
export function EmbeddedFigure({ family }: { readonly family: string }) {
  const { frame } = useMessages()
  const page = useApp((state) => (state.unknownAddress ? null : state.choice.page))
  const hasFocus = useApp((state) => state.choice.focus !== null)
  const address = useAddress()
  const [host, setHost] = useState<HTMLElement | null>(null)
  const place = useMemo(() => host && { family, host }, [family, host])
  return (
    <div className="embedded">
      <ViewBoundary instead={ViewBroken}>
        <main ref={setHost} />
        <div hidden>
          <FigurePlaceContext value={place}>
            <Suspense>
              <ViewSwitch page={page} />
            </Suspense>
          </FigurePlaceContext>
        </div>
        {hasFocus && <EvidencePanel />}
      </ViewBoundary>
      <p className="embedded-foot">
        <a href={`./${address({})}`} target="_blank" rel="noreferrer">
          {frame.openWhole}
        </a>
      </p>
    </div>
  )
}
