import { useMessages } from '../../i18n/context.ts'
import { PROJECT_COLUMNS } from '../../store/choice.ts'
import { useActions } from '../../store/context.ts'
import { useShownColumns } from './projectTable.ts'
import { useIsLive } from '../../charts/useIsLive.ts'

/** Which columns are shown; the name always is. */
export function ColumnChoice() {
  const { investments: words } = useMessages('projects')
  const { choose } = useActions()
  const shown = useShownColumns()
  const isLive = useIsLive()
  return (
    <details className="column-choice">
      <summary>{words.chooseColumns(shown.length, PROJECT_COLUMNS.length)}</summary>
      <fieldset disabled={!isLive}>
        <legend className="vh">{words.columnsLabel}</legend>
        {PROJECT_COLUMNS.filter((column) => column !== 'name').map((column) => {
          const isShown = shown.includes(column)
          const turned = PROJECT_COLUMNS.filter((known) =>
            known === column ? !isShown : shown.includes(known),
          )
          return (
            <label key={column}>
              <input type="checkbox" checked={isShown} onChange={() => choose({ columns: turned })} />
              {words.columns[column]}
            </label>
          )
        })}
      </fieldset>
    </details>
  )
}
