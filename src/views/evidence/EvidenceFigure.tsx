import { MixedText } from '../../i18n/MixedText.tsx'
import type { Description } from './describe.ts'

/** The figure, large, with its unit; or the words of a record that has none. Period, scope and status beneath. */
export function EvidenceFigure({ described }: { readonly described: Description }) {
  const { figure, words, qualifiers } = described
  return (
    <>
      {figure ? (
        <p className="big">
          <span className="bound">{figure.bound}</span>
          {figure.number}
          <small>{figure.unit}</small>
        </p>
      ) : (
        <p className="big words">
          <MixedText>{words}</MixedText>
        </p>
      )}
      <p className="sub">
        {qualifiers.map((qualifier) => (
          <span key={qualifier}>
            <MixedText>{qualifier}</MixedText>
          </span>
        ))}
      </p>
    </>
  )
}
