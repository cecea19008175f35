import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { AddressNotice } from '../filters/AddressNotice.tsx'
import { Notice } from './Notice.tsx'

/** What the reader should know: a newer dataset waits, this browser keeps none, the address asks for what is not. */
export function Notices() {
  const { frame } = useMessages()
  const isNewer = useApp((state) => state.newer)
  const isUncached = useApp((state) => state.uncached)
  const { set } = useActions()
  return (
    <output>
      {isNewer && (
        <Notice text={frame.newer} action={frame.reload} onAction={() => window.location.reload()} />
      )}
      <AddressNotice />
      {isUncached && (
        <Notice text={frame.uncached} action={frame.dismiss} onAction={() => set({ uncached: false })} />
      )}
    </output>
  )
}
