import { useId } from 'react'

interface Option<Value> {
  readonly value: Value
  readonly name: string
  readonly hint: string
}
interface Props<Value> {
  readonly legend: string
  readonly options: readonly Option<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  /** One below the other, with their hints beside them. */
  readonly isColumn?: boolean
}

/** One of several, by radio buttons: arrows walk them. */
export function Choices<Value>({ legend, options, chosen, onChoose, isColumn = false }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={isColumn ? 'share-choices column' : 'share-choices'}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.name}>
          <input
            type="radio"
            name={name}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.name}
            {option.hint !== '' && <span className="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
