import type { Diagnostic, Source } from '../../dataset/schema.ts'
import { rowOfId, wordAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parkName } from '../../i18n/names.ts'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'

/** All diagnostics of one code, each with the way to where it stands. */
export function DiagnosticRow({ group }: { readonly group: readonly Diagnostic[] }) {
  const messages = useMessages()
  const [first] = group
  if (!first) return null
  const { code, severity } = first
  return (
    <tr>
      <td>{messages.severities[severity]}</td>
      <th scope="row">
        {isKnown(messages, code) && messages.diagnostics[code]} <code>{code}</code>
      </th>
      <td className="n">{group.length}</td>
      <td>
        <ul>
          {group.map(
            ({ source, args }) =>
              source && (
                <Place key={`${source.document} ${source.start} ${args.join(' ')}`} source={source} />
              ),
          )}
        </ul>
      </td>
    </tr>
  )
}

/** A dataset may be newer than the page and bear a code that has no words here. */
const isKnown = ({ diagnostics }: Messages, code: string): code is keyof Messages['diagnostics'] =>
  Object.hasOwn(diagnostics, code)

function Place({ source: { document, start, end, exact } }: { readonly source: Source }) {
  const messages = useMessages()
  const data = useData()
  const address = useAddress()
  const { documents } = data.tables
  const row = rowOfId(documents, document)
  const park = row < 0 ? null : wordAt(documents, 'park', row)
  const at = start < end ? ([start, end] as const) : null
  return (
    <li>
      <span className="quiet">{park === null ? messages.source.noPark : parkName(messages, data, park)}</span>{' '}
      <a href={address({ page: 'source', document, at, focus: null })}>
        {at ? <q lang="zh">{exact}</q> : messages.method.wholeArticle}
      </a>
    </li>
  )
}
