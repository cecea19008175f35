import { groupBy } from '../../dataset/groupBy.ts'
import type { Diagnostic } from '../../dataset/schema.ts'
import { SEVERITIES } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import { DiagnosticRow } from './DiagnosticRow.tsx'
import { NotFetched } from './NotFetched.tsx'

/** What the compiler had to say of the articles; fetched when the page is opened. */
export function DiagnosticsSection() {
  const { method } = useMessages('checks')
  const { counts } = useData()
  const diagnostics = useApp((state) => state.diagnostics)
  const { set } = useActions()
  return (
    <Section
      no={method.diagnosticsNo}
      title={method.diagnosticsTitle}
      unit={method.diagnosticsUnit(counts.diagnostics)}
    >
      {counts.diagnostics === 0 && <p className="quiet">{method.noDiagnostics}</p>}
      {diagnostics?.status === 'ready' && diagnostics.value.length > 0 && (
        <DiagnosticsTable diagnostics={diagnostics.value} />
      )}
      {diagnostics?.status === 'failed' && (
        <NotFetched
          title={method.diagnosticsFailed}
          fault={diagnostics.fault}
          onRetry={() => set({ diagnostics: null })}
        />
      )}
      {(diagnostics === null || diagnostics.status === 'loading') && (
        <output className="vh">{method.diagnosticsLoading}</output>
      )}
    </Section>
  )
}

/** The gravest first. */
function DiagnosticsTable({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const { method } = useMessages('checks')
  const byCode = groupBy(diagnostics, ({ code }) => code)
  const groups = [...byCode.values()].toSorted((a, b) => rank(a) - rank(b) || b.length - a.length)
  return (
    <table className="yb diagnostics">
      <thead>
        <tr>
          <th scope="col">{method.severity}</th>
          <th scope="col">{method.code}</th>
          <th scope="col">{method.count}</th>
          <th scope="col">{method.places}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <DiagnosticRow key={group[0]?.code} group={group} />
        ))}
      </tbody>
    </table>
  )
}

const rank = ([first]: readonly Diagnostic[]): number => (first ? SEVERITIES.indexOf(first.severity) : 0)
