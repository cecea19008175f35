import { CONVERSIONS, REFUSAL_REASONS } from '../../dataset/compare/conversion.ts'
import { PRICE_TABLE } from '../../dataset/compare/priceTable.ts'
import { useMessages } from '../../i18n/context.ts'

/** By what rules figures are converted, why some are not, and the numbers that are multiplied with. */
export function ConversionRules() {
  const { conversions, method, listComma } = useMessages('checks', 'comparison')
  const { baseYear } = PRICE_TABLE
  const refusals = REFUSAL_REASONS.map((reason) => conversions.refusals[reason])
  return (
    <>
      <table className="yb conversions">
        <caption className="vh">{method.conversionsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{conversions.label}</th>
            <th scope="col">{method.reason}</th>
          </tr>
        </thead>
        <tbody>
          {CONVERSIONS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{conversions.switches[kind](baseYear)}</th>
              <td>{conversions.rules[kind](baseYear)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{method.notConverted}</th>
            <td>{refusals.join(listComma)}</td>
          </tr>
        </tbody>
      </table>
      <PriceYears />
    </>
  )
}

/** Index and rate of each year, as their sources have them. */
function PriceYears() {
  const { method, locale } = useMessages('checks')
  const { baseYear, years } = PRICE_TABLE
  const format = (value: number, digits: number) =>
    value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return (
    <details className="how">
      <summary>{method.priceYears}</summary>
      <table className="yb conversions">
        <thead>
          <tr>
            <th scope="col">{method.year}</th>
            <th scope="col">{method.deflator(baseYear)}</th>
            <th scope="col">{method.rate}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, gdpDeflator, cnyPerUsd }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{format(gdpDeflator, 2)}</td>
              <td>{format(cnyPerUsd, 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
