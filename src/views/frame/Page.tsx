import { Suspense } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'
import { DataContext } from '../useData.ts'
import { Frame } from './Frame.tsx'
import { EmbeddedFigure } from './lazyViews.ts'
import { LoadFailed } from './LoadFailed.tsx'
import { Mast } from './Mast.tsx'
import { Notices } from './Notices.tsx'
import { SkipLink, WORK_ID } from './SkipLink.tsx'
import { useTitles } from './useTitles.ts'
import { ViewBoundary } from './ViewBoundary.tsx'
import { ViewBroken } from './ViewBroken.tsx'

/** Mast and notices, and beneath them the frame, or why there is none yet; embedded, one figure alone. */
export function Page() {
  const isEmbedded = useApp((state) => state.embedded !== null)
  useTitles()
  if (isEmbedded) return <Content />
  return (
    <>
      <SkipLink />
      <Mast />
      <Notices />
      <Content />
    </>
  )
}

function Content() {
  const { frame } = useMessages()
  const data = useApp((state) => state.data)
  const embedded = useApp((state) => state.embedded)
  switch (data.status) {
    case 'ready':
      return (
        <DataContext value={data.value}>
          {embedded === null ? <Frame /> : <Embedded family={embedded} />}
        </DataContext>
      )
    case 'loading':
      return (
        <main className="middle" id={WORK_ID} tabIndex={-1}>
          <output className="quiet">{frame.loading}</output>
        </main>
      )
    case 'failed':
      return (
        <main className="middle" id={WORK_ID} tabIndex={-1}>
          <LoadFailed fault={data.fault} />
        </main>
      )
  }
}

function Embedded({ family }: { readonly family: string }) {
  return (
    <ViewBoundary instead={ViewBroken}>
      <Suspense>
        <EmbeddedFigure family={family} />
      </Suspense>
    </ViewBoundary>
  )
}
