import { CONVERSIONS, type ConversionKind } from '../../dataset/compare/conversion.ts'
import { PRICE_TABLE } from '../../dataset/compare/priceTable.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { useIsLive } from '../../charts/useIsLive.ts'

/** What the reader may have converted, and by what rules; and whether lines that do not compare are shown. */
export function SwitchBar() {
  const { compare, conversions } = useMessages('comparison')
  const onlyComparable = useApp((state) => state.choice.onlyComparable)
  const { choose } = useActions()
  const { baseYear } = PRICE_TABLE
  const isLive = useIsLive()
  return (
    <>
      <fieldset className="switches" disabled={!isLive}>
        <legend>{conversions.label}</legend>
        {CONVERSIONS.map((kind) => (
          <ConversionSwitch key={kind} kind={kind} word={conversions.switches[kind](baseYear)} />
        ))}
        <label className="only">
          <input
            type="checkbox"
            checked={onlyComparable}
            onChange={() => choose({ onlyComparable: !onlyComparable })}
          />
          {compare.onlyComparable}
        </label>
      </fieldset>
      <details className="how">
        <summary>{compare.howConverted}</summary>
        <ul className="notes">
          {CONVERSIONS.map((kind) => (
            <li key={kind}>{conversions.rules[kind](baseYear)}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

function ConversionSwitch({ kind, word }: { readonly kind: ConversionKind; readonly word: string }) {
  const chosen = useApp((state) => state.choice.conversions)
  const { choose } = useActions()
  const isOn = chosen.includes(kind)
  // In the order of the table, so that one choice has one address.
  const turned = CONVERSIONS.filter((known) => (known === kind ? !isOn : chosen.includes(known)))
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={() => choose({ conversions: turned })} />
      {word}
    </label>
  )
}
