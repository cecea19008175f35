import { Suspense, useRef, useState } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { AsDrawn } from '../AsDrawn.tsx'
import { EvidenceContent } from '../frame/lazyViews.ts'
import { useData } from '../useData.ts'
import { useMedia } from '../useMedia.ts'
import { describe } from './describe.ts'
import { EvidenceMini } from './EvidenceMini.tsx'
import { describedText } from './recordText.ts'
import { EVIDENCE_KEY, useEvidenceKey } from './useEvidenceKey.ts'
import { useFocus } from './useFocus.ts'
import { useRecord } from './useRecord.ts'

/** Below this width the panel is docked at the bottom and folded; `layout.css` has the same number. */
const BESIDE = '(min-width: 1240px)'

/**
 * Says by itself what it shows, so that nothing above makes it draw: a page that the build drew keeps the sentence as it
 * is until the code for it has come.
 */
const content = (
  <Suspense fallback={<Coming />}>
    <AsDrawn>
      <EvidenceContent />
    </AsDrawn>
  </Suspense>
)

function Coming() {
  return <p className="quiet">{useMessages().frame.loadingView}</p>
}

/** The sentence behind whatever has the focus: beside the page, or folded at its foot on narrow screens. */
export function EvidencePanel() {
  const messages = useMessages()
  const data = useData()
  const focus = useFocus()
  const isBeside = useMedia(BESIDE)
  const [isOpen, setOpen] = useState(false)
  const record = useRecord(focus)
  const described = record && describe(messages, data, record)
  const { title, note } = messages.evidence
  const panel = useRef<HTMLElement>(null)
  const onKeyDown = useEvidenceKey({
    element: panel,
    open: () => setOpen(true),
    close: () => setOpen(false),
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leads out of it
    <aside
      className="evidence"
      aria-label={title}
      aria-keyshortcuts={EVIDENCE_KEY}
      ref={panel}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <output className="vh">
        <MixedText>{described ? describedText(messages, data, described) : ''}</MixedText>
      </output>
      <details
        data-undecided={isBeside === null || undefined}
        open={isBeside !== false || isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <EvidenceMini described={described} focus={focus} isOpen={isOpen} />
        </summary>
        <div className="head">
          <h2>{title}</h2>
          <small>{note}</small>
        </div>
        {content}
      </details>
    </aside>
  )
}
