import { useId } from 'react'
import { useIsLive } from '../../charts/useIsLive.ts'

interface Props<Value extends string> {
  readonly label: string
  readonly values: readonly Value[]
  readonly chosen: Value
  readonly words: Readonly<Record<Value, string>>
  readonly onChoose: (value: Value) => void
}

/** One of a few, side by side. */
export function Choices<Value extends string>({ label, values, chosen, words, onChoose }: Props<Value>) {
  const name = useId()
  const isLive = useIsLive()
  return (
    <fieldset className="choices" disabled={!isLive}>
      <legend className="vh">{label}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {words[value]}
        </label>
      ))}
    </fieldset>
  )
}
