import { useState } from 'react'
import { useMessages } from '../../i18n/context.ts'

interface Props {
  readonly label: string
  /** CNY; null for an open end. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** One end of a range of amounts, in the scale of the language; taken on Enter or when the reader goes on. */
export function AmountEnd({ label, value, onChange }: Props) {
  const { at, name } = useMessages().filters.amountUnit
  const told = value === null ? '' : String(value / at)
  const [typed, setTyped] = useState<string | null>(null)
  const take = () => {
    if (typed === null) return
    const next = readAmount(typed, at)
    setTyped(null)
    if (next !== undefined && next !== value) onChange(next)
  }
  return (
    <label>
      <span>{label}</span>
      <input
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? told}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take()
          if (key === 'Escape') setTyped(null)
        }}
      />
      <span>{name}</span>
    </label>
  )
}

/** More than all the money there is, and still written in an address digit by digit. */
const MOST = 9e14

/** `１０` and `1,000` are numbers too. null for an empty field, undefined for what is no amount. */
function readAmount(text: string, at: number): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[,，\s]/g, '')
  if (plain === '') return null
  const value = Number(plain)
  return value >= 0 && value * at <= MOST ? Math.round(value * at) : undefined
}
