import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { Section } from '../parts/Section.tsx'
import { AccuracyTable } from './AccuracyTable.tsx'
import { NotFetched } from './NotFetched.tsx'

/** What is read right; fetched when the page is opened, so it may be on its way or missing. */
export function AccuracySection() {
  const { method } = useMessages('checks')
  const accuracy = useApp((state) => state.accuracy)
  const { set } = useActions()
  return (
    <Section no={method.accuracyNo} title={method.accuracyTitle} unit={method.accuracyUnit}>
      {accuracy?.status !== 'failed' && (
        <AccuracyTable runs={accuracy?.status === 'ready' ? accuracy.value : null} />
      )}
      {accuracy?.status === 'failed' && (
        <NotFetched
          title={method.accuracyFailed}
          fault={accuracy.fault}
          onRetry={() => set({ accuracy: null })}
        />
      )}
      {(accuracy === null || accuracy.status === 'loading') && (
        <output className="vh">{method.accuracyLoading}</output>
      )}
      <p className="notes">{method.accuracyNote}</p>
    </Section>
  )
}
