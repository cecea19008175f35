import { useMessages } from '../../i18n/context.ts'
import { READINGS } from '../../store/choice.ts'
import { useActions, useApp } from '../../store/context.ts'
import { useReading } from './useReading.ts'

/** Side by side where there is room, as printed, or as repaired; with or without the audit. */
export function ReadingSwitch() {
  const { source } = useMessages('records')
  const { reading, hasRoom } = useReading()
  const hasAudit = useApp((state) => state.choice.audit)
  const { choose } = useActions()
  return (
    <fieldset className="choices">
      <legend className="vh">{source.reading}</legend>
      {READINGS.filter((each) => hasRoom || each !== 'both').map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="reading"
            checked={each === reading}
            onChange={() => choose({ reading: each })}
          />
          {source[each]}
        </label>
      ))}
      <label className="apart">
        <input type="checkbox" checked={hasAudit} onChange={() => choose({ audit: !hasAudit })} />
        {source.audit}
      </label>
    </fieldset>
  )
}
