import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'

const MATCHES = ['any', 'all'] as const

/** Whether any of the chosen clusters suffices, or all are asked for. */
export function MatchSwitch() {
  const { filters } = useMessages()
  const match = useApp((state) => state.choice.match)
  const { choose } = useActions()
  return (
    <fieldset className="choices">
      <legend className="vh">{filters.match}</legend>
      {MATCHES.map((each) => (
        <label key={each} title={filters[`${each}Hint`]}>
          <input
            type="radio"
            name="match"
            checked={each === match}
            onChange={() => choose({ match: each })}
          />
          {filters[each]}
        </label>
      ))}
    </fieldset>
  )
}
