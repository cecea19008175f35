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
        <p className="big words">{words}</p>
      )}
      <p className="sub">
        {qualifiers.map((qualifier) => (
          <span key={qualifier}>{qualifier}</span>
        ))}
      </p>
    </>
  )
}
