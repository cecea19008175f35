import { parkStyle } from '../../charts/parkStyle.ts'
import { rowAt, rowOfId } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { amountOf } from '../evidence/amountOf.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { ParkMark } from '../parts/ParkMark.tsx'
import { useData } from '../useData.ts'

/** More bars of one cluster would push the others out of sight. */
const MOST_BARS = 8

interface Props {
  /** Rows of `investments` with an amount, the largest first. */
  readonly rows: Uint32Array
  /** The largest amount of all bars, CNY. */
  readonly largest: number
}

/** The amounts of a cluster, each a bar of its own length and a figure: different kinds of amount are not added up. */
export function AmountBars({ rows, largest }: Props) {
  const messages = useMessages()
  const data = useData()
  const { investments, parks } = data.tables
  const drawn = rows.subarray(0, MOST_BARS)
  const projects = Array.from(drawn, (row) => {
    const project = rowAt(investments, row)
    const amount = amountOf(project)
    if (!amount) throw new Error(`${project.id} has no amount`)
    const kind = project.amountKind ? messages.amountKinds[project.amountKind] : ''
    return {
      project,
      amount,
      kind,
      park: rowOfId(parks, project.park),
      text: formatQuantity(messages, amount),
    }
  })
  return (
    <>
      <td className="bars">
        <svg className="bar" height={projects.length * 14} aria-hidden="true">
          {projects.map(({ project, amount, park }, at) => (
            <rect
              key={project.id}
              className={`park-${parkStyle(park).hueIndex + 1}`}
              y={at * 14 + 2}
              width={amount.unit === 'CNY' ? `${(100 * amount.value) / largest}%` : 0}
              height="10"
              fill="currentColor"
            />
          ))}
        </svg>
      </td>
      <td>
        {projects.map(({ project, park, text, kind }) => (
          <FigureButton
            key={project.id}
            records={[{ table: 'investments', id: project.id }]}
            title={project.name}
            className="amount"
          >
            <ParkMark at={park} />
            <span className="vh" lang="zh-Hans">
              {project.name}
            </span>
            <b>{text.text}</b>
            <small>{kind}</small>
          </FigureButton>
        ))}
        {rows.length > drawn.length && (
          <small className="faint">{messages.overview.moreAmounts(rows.length - drawn.length)}</small>
        )}
      </td>
    </>
  )
}
