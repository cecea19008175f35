import { MixedText } from '../i18n/MixedText.tsx'

/** What must be said beside a chart. */
export function FigureNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="remarks">
      {notes.map((note) => (
        <li key={note}>
          <MixedText>{note}</MixedText>
        </li>
      ))}
    </ul>
  )
}
