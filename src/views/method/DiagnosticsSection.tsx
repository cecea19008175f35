import { groupBy } from '../../dataset/groupBy.ts'
import type { Diagnostic } from '../../dataset/schema.ts'
import { rowsOf } from '../../dataset/table.ts'
import { SEVERITIES } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import { DiagnosticRow } from './DiagnosticRow.tsx'

/** What the compiler had to say of the articles, the gravest first. */
export function DiagnosticsSection() {
  const { method } = useMessages('checks')
  const { diagnostics } = useData().tables
  const byCode = groupBy(rowsOf(diagnostics), ({ code }) => code)
  const groups = [...byCode.values()].toSorted((a, b) => rank(a) - rank(b) || b.length - a.length)
  return (
    <Section
      no={method.diagnosticsNo}
      title={method.diagnosticsTitle}
      unit={method.diagnosticsUnit(diagnostics.length)}
    >
      {groups.length === 0 ? (
        <p className="quiet">{method.noDiagnostics}</p>
      ) : (
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
      )}
    </Section>
  )
}

const rank = ([first]: readonly Diagnostic[]): number => (first ? SEVERITIES.indexOf(first.severity) : 0)
