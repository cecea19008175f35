import { useId } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { formatLine } from '../../i18n/formatLine.ts'
import { useActions } from '../../store/context.ts'
import { useData } from '../useData.ts'
import type { CompareModel, Entry } from '../../dataset/compare/compareModel.ts'
import { groupEntries } from './groupEntries.ts'
import { useIsLive } from '../../charts/useIsLive.ts'

interface Props {
  readonly model: CompareModel
  readonly chosen: Entry
}

/** Which line the chart shows: those of two parks or more, by group, with how many of how many parks compare, and how. */
export function LinePicker({ model, chosen }: Props) {
  const messages = useMessages('comparison')
  const data = useData()
  const id = useId()
  const { choose } = useActions()
  const listed = model.shared.includes(chosen) ? model.shared : [...model.shared, chosen]
  const isLive = useIsLive()
  return (
    <div className="line-picker">
      <label htmlFor={id}>{messages.compare.indicator}</label>
      <span className="select">
        <select
          id={id}
          disabled={!isLive}
          value={chosen.line.id}
          onChange={({ target }) => choose({ indicator: target.value, overrides: [] })}
        >
          {groupEntries(data, listed).map(({ group, entries }) => (
            <optgroup key={group} label={messages.groups[group]}>
              {entries.map(({ line, comparison, figures }) => (
                <option key={line.id} value={line.id}>
                  {messages.compare.option(
                    formatLine(messages, data, line),
                    figures.size,
                    comparison.together.length,
                    messages.verdicts[comparison.verdict],
                  )}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </span>
    </div>
  )
}
