import { useMessages } from '../../i18n/context.ts'
import { formatLine } from '../../i18n/formatLine.ts'
import { parkName } from '../../i18n/names.ts'
import { useActions } from '../../store/context.ts'
import { GRID_ROLES } from '../parts/gridRoles.ts'
import { ParkLabel } from '../parts/ParkLabel.tsx'
import { VerdictSign } from '../parts/VerdictSign.tsx'
import { useData } from '../useData.ts'
import { goToFigure } from './CompareFigure.tsx'
import type { Entry } from '../../dataset/compare/compareModel.ts'
import { barsOf, notesOf } from './reasonCodes.ts'
import { MatrixCell } from './MatrixCell.tsx'

interface Props {
  readonly entry: Entry
  readonly parks: readonly string[]
  /** It is the line on the chart. */
  readonly isChosen: boolean
}

/** One line: its figures, and what may be said of them together. The name puts it on the chart. */
export function MatrixRow({ entry, parks, isChosen }: Props) {
  const messages = useMessages('comparison')
  const data = useData()
  const { choose } = useActions()
  const name = formatLine(messages, data, entry.line)
  const most = Math.max(...entry.comparison.together.map(({ value, valueTo }) => valueTo ?? value))
  const missing = parks.filter((park) => !entry.figures.has(park) && !entry.line.hidden.has(park))
  return (
    <tr {...GRID_ROLES.row}>
      <th {...GRID_ROLES.rowHeader} scope="row">
        <button
          type="button"
          className="line-name"
          aria-current={isChosen ? 'true' : undefined}
          title={messages.compare.show(name)}
          onClick={() => {
            choose({ indicator: entry.line.id, overrides: [] })
            goToFigure()
          }}
        >
          {name}
        </button>
      </th>
      {parks.map((park) => (
        <td
          key={park}
          {...GRID_ROLES.cell}
          {...(entry.figures.has(park) ? {} : { className: 'unsaid', tabIndex: -1 })}
        >
          <span className="cell-park">
            <ParkLabel park={park} />
          </span>
          <MatrixCell park={park} entry={entry} most={most} />
        </td>
      ))}
      <td {...GRID_ROLES.cell} className="why" tabIndex={-1}>
        <Verdict entry={entry} />
        {missing.length > 0 && (
          <p className="unreported">
            {messages.compare.notReportedBy(missing.map((park) => parkName(messages, data, park)))}
          </p>
        )}
      </td>
    </tr>
  )
}

function Verdict({ entry: { comparison } }: { readonly entry: Entry }) {
  const messages = useMessages('comparison')
  const data = useData()
  const { compare, verdicts } = messages
  const { verdict, together } = comparison
  if (verdict === 'single' || verdict === 'none') return <span className="faint">{verdicts[verdict]}</span>
  return (
    <>
      <span className="judged">
        <VerdictSign verdict={verdict} />
        <b aria-hidden="true">{verdicts[verdict]}</b>
      </span>
      <ul>
        {notesOf(comparison).map((code) => (
          <li key={code}>{compare.reasons[code]}</li>
        ))}
        {barsOf(comparison).map(({ parks, codes }) => (
          <li key={parks.join(' ')}>
            {together.length > 0 &&
              compare.asideFrom(parks.map((park) => parkName(messages, data, park))) + messages.colon}
            {codes.map((code) => compare.reasons[code]).join(messages.semicolon)}
          </li>
        ))}
      </ul>
    </>
  )
}
