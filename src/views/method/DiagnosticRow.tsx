import type { Diagnostic } from '../../dataset/schema.ts'
import { useMessages } from '../../i18n/context.ts'
import { isKnownCode } from '../../i18n/diagnosticText.ts'
import { DiagnosticPlace } from './DiagnosticPlace.tsx'

/** All diagnostics of one code: what they are about, what to do, and each with its message and its place. */
export function DiagnosticRow({ group }: { readonly group: readonly Diagnostic[] }) {
  const messages = useMessages('checks')
  const [first] = group
  if (!first) return null
  const { code, severity } = first
  const words = isKnownCode(messages, code) ? messages.diagnostics[code] : null
  return (
    <tr>
      <td>{messages.severities[severity]}</td>
      <th scope="row">
        {words?.title} <code>{code}</code>
        {words && <p>{words.help}</p>}
      </th>
      <td className="n">{group.length}</td>
      <td>
        <ul>
          {group.map((diagnostic) => (
            <li key={keyOf(diagnostic)}>
              <DiagnosticPlace diagnostic={diagnostic} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

const keyOf = ({ source, args }: Diagnostic): string =>
  `${source?.document} ${source?.start} ${args.join(' ')}`
