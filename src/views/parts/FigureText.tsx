import type { QuantityText } from '../../i18n/formatQuantity.ts'

/** A number in the large serif with its small unit. */
export function FigureText({ figure }: { readonly figure: QuantityText }) {
  return (
    <span className="figure-text">
      {figure.bound !== '' && <span className="bound">{figure.bound}</span>}
      <b>{figure.number}</b> <small>{figure.unit}</small>
    </span>
  )
}
