import { useId } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { formatLine } from '../../i18n/formatLine.ts'
import { useActions } from '../../store/context.ts'
import { useData } from '../useData.ts'
import type { FamilyChoice } from './familyChoice.ts'
import { useIsLive } from '../../charts/useIsLive.ts'

/** The second line of a chart that can hold two. */
export function SecondPicker({
  choice: { family, second, seconds, mayBeAlone },
}: {
  readonly choice: FamilyChoice
}) {
  const messages = useMessages('comparison', 'figures')
  const data = useData()
  const id = useId()
  const { choose } = useActions()
  const { charts } = messages
  const isLive = useIsLive()
  if (seconds.length === 0) return null
  return (
    <div className="line-picker second">
      <label htmlFor={id}>{family === 'scatter' ? charts.verticalAxis : charts.besideLine}</label>
      <span className="select">
        <select
          id={id}
          disabled={!isLive}
          value={second?.line.id ?? ''}
          onChange={({ target }) => choose({ indicatorY: target.value === '' ? null : target.value })}
        >
          {mayBeAlone && <option value="">{charts.noSecond}</option>}
          {seconds.map(({ line }) => (
            <option key={line.id} value={line.id}>
              {formatLine(messages, data, line)}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
