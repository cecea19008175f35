import type { ShownFigure } from '../../dataset/compare/conversion.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatConversion } from '../../i18n/formatConversion.ts'

/** Beside a converted figure the printed one, by what it was multiplied, and what could not be converted. */
export function CellConversion({ figure }: { readonly figure: ShownFigure }) {
  const text = formatConversion(useMessages(), figure)
  if (!text) return null
  // The areas are told once for all lines (`Divisors`).
  const steps = text.steps.filter(({ kind }) => kind !== 'area').map((step) => step.text)
  const said = [...(text.printed === null ? [] : [text.printed]), ...steps, ...text.refused]
  return (
    <small className="conversion">
      {said.map((words) => (
        <span key={words}>{words}</span>
      ))}
    </small>
  )
}
