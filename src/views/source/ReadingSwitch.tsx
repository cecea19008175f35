import { useMessages } from '../../i18n/context.ts'
import { READINGS } from '../../store/choice.ts'
import { useApp } from '../../store/context.ts'

/** As printed, or as repaired. */
export function ReadingSwitch() {
  const { source } = useMessages()
  const reading = useApp((state) => state.choice.reading)
  const choose = useApp((state) => state.choose)
  return (
    <fieldset className="choices">
      <legend className="vh">{source.reading}</legend>
      {READINGS.map((each) => (
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
    </fieldset>
  )
}
