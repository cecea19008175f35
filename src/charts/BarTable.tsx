import { useMessages } from '../i18n/context.ts'
import type { BarMark, BarSeries } from './barSeries.ts'

interface Props {
  readonly series: BarSeries
  readonly onOpen: (id: string) => void
}

/** The twin of a bar chart. */
export function BarTable({ series, onOpen }: Props) {
  const { charts } = useMessages()
  const { columns } = charts
  return (
    <div className="scroll">
      <table className="yb">
        <caption className="vh">{series.title}</caption>
        <thead>
          <tr>
            {[
              columns.park,
              columns.value,
              columns.period,
              columns.scope,
              columns.status,
              columns.verdict,
            ].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.marks.map((mark) => (
            <Row key={mark.id} mark={mark} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ mark, onOpen }: { readonly mark: BarMark; readonly onOpen: (id: string) => void }) {
  const { charts } = useMessages()
  const places = { together: charts.drawn, override: charts.stamp, apart: charts.drawnApart }
  return (
    <tr>
      <th scope="row">{mark.name}</th>
      <td>
        <button
          type="button"
          className="figure nb"
          data-evidence={`observations/${mark.id}`}
          onClick={() => onOpen(mark.id)}
        >
          {mark.figure}
        </button>
      </td>
      <td>{mark.period}</td>
      <td>{mark.scope}</td>
      <td>{mark.statusWord}</td>
      <td>{places[mark.place]}</td>
    </tr>
  )
}
