import { useEffect, useId, useRef, useState } from 'react'
import type { ChartFigure } from '../../charts/figure.ts'
import { DEFAULT_SETTINGS, type ExportJob } from '../../export/exportJob.ts'
import { EXPORTER_KINDS, type Exporter, EXPORTERS } from '../../export/exporters.ts'
import { useMessages } from '../../i18n/context.ts'
import { Choices } from './Choices.tsx'
import { ExportStatus } from './ExportStatus.tsx'
import { ExportText } from './ExportText.tsx'
import { isUsable, SettingGroups } from './SettingGroups.tsx'
import './share.css'
import { copyExport, saveExport } from './runExport.ts'
import { useExport } from './useExport.ts'
import { useSubject } from './useSubject.ts'

interface Props {
  readonly figure: ChartFigure
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What to make of a figure, in which size, and where to: a file or the clipboard. */
export function ShareDialog({ figure, isOpen, onClose }: Props) {
  const { charts, share } = useMessages('figures', 'sharing')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const subject = useSubject(figure)
  const exporters = EXPORTERS.filter(({ isOffered }) => isOffered(subject))
  const [chosen, choose] = useState<Exporter | undefined>(exporters[0])
  const [settings, setSettings] = useState(DEFAULT_SETTINGS)
  const { state, run, stop } = useExport()
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])
  if (!chosen) return null
  const { save, copy } = chosen
  const kinds = EXPORTER_KINDS.filter((known) => exporters.some(({ kind }) => kind === known))
  const isReady = state.status !== 'busy' && isUsable(chosen.groups, settings)
  const start = (work: (job: ExportJob) => Promise<string>) => {
    if (isReady) void run((watch) => work({ ...subject, settings, ...watch }))
  }
  const close = () => {
    stop()
    onClose()
  }
  return (
    <dialog ref={dialog} className="share-dialog" aria-labelledby={heading} onClose={close}>
      <div className="share-head">
        <h2 id={heading}>{share.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {share.close}
        </button>
      </div>
      <p className="quiet">{charts.titled(figure.title, figure.unit)}</p>
      <Choices
        legend={share.what}
        options={kinds.map((kind) => ({ value: kind, name: share.kinds[kind], hint: '' }))}
        chosen={chosen.kind}
        onChoose={(kind) => choose(exporters.find((exporter) => exporter.kind === kind))}
      />
      <Choices
        legend={share.which}
        options={exporters
          .filter(({ kind }) => kind === chosen.kind)
          .map((exporter) => ({ value: exporter, ...share.exporters[exporter.id] }))}
        chosen={chosen}
        onChoose={choose}
        isColumn
      />
      {chosen.text && (
        <ExportText text={chosen.text} subject={subject} label={share.exporters[chosen.id].name} />
      )}
      <SettingGroups groups={chosen.groups} settings={settings} onChange={setSettings} />
      <div className="share-actions">
        {save && (
          <button
            type="button"
            aria-disabled={!isReady}
            onClick={() => start((job) => saveExport(save, job))}
          >
            {share.save}
          </button>
        )}
        {copy && (
          <button
            type="button"
            aria-disabled={!isReady}
            onClick={() => start((job) => copyExport(copy, job))}
          >
            {share.copy}
          </button>
        )}
      </div>
      <ExportStatus state={state} onStop={stop} />
      {chosen.kind === 'picture' && <p className="share-note">{share.again}</p>}
    </dialog>
  )
}
