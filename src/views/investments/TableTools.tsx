import { memo, useId } from 'react'
import { GROUPINGS } from '../../dataset/projects/groupInvestments.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import { useIsLive } from '../../charts/useIsLive.ts'

/** Above the table: words to find, by what to group, which columns. All of it stands in the address. */
export const TableTools = memo(function TableTools() {
  const { investments: words } = useMessages('projects')
  const find = useApp((state) => state.choice.find)
  const grouping = useApp((state) => state.choice.grouping)
  const { choose } = useActions()
  const id = useId()
  const isLive = useIsLive()
  return (
    <div className="table-tools">
      <label htmlFor={`${id}-find`}>{words.find}</label>
      <input
        id={`${id}-find`}
        type="search"
        disabled={!isLive}
        value={find}
        placeholder={words.findHint}
        onChange={({ target }) => choose({ find: target.value })}
      />
      <label htmlFor={`${id}-group`}>{words.groupBy}</label>
      <span className="select">
        <select
          id={`${id}-group`}
          disabled={!isLive}
          value={grouping}
          onChange={({ target }) =>
            choose({ grouping: GROUPINGS.find((known) => known === target.value) ?? 'amount' })
          }
        >
          {GROUPINGS.map((known) => (
            <option key={known} value={known}>
              {words.groupings[known]}
            </option>
          ))}
        </select>
      </span>
      <ColumnChoice />
    </div>
  )
})
