import { useState } from 'react'
import type { ChartFigure } from '../../charts/figure.ts'
import { useMessages } from '../../i18n/context.ts'
import { clusterName } from '../../i18n/names.ts'
import { useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'

/** Saves the chart as a picture with its notes and sources; the code for it is fetched when asked for. */
export function SaveImage({ figure }: { readonly figure: ChartFigure }) {
  const messages = useMessages()
  const data = useData()
  const { clusters, match } = useApp((state) => state.choice)
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle')
  const { charts } = messages

  const save = async () => {
    if (state === 'saving') return
    setState('saving')
    const names = clusters.map((id) => clusterName(messages, data, id))
    try {
      const { saveBarImage } = await import('../../export/saveBarImage.ts')
      await saveBarImage(messages, data, {
        figure,
        filter: names.length === 0 ? null : messages.filters.chosen(names, match),
      })
      setState('idle')
    } catch (error) {
      setState('failed')
      // The reader is told; the developer gets the cause.
      reportError(error)
    }
  }

  return (
    <div className="save">
      <button type="button" aria-disabled={state === 'saving'} onClick={() => void save()}>
        {state === 'saving' ? charts.saving : charts.save}
      </button>
      <output>{state === 'failed' ? charts.saveFailed : ''}</output>
    </div>
  )
}
