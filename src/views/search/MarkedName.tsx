import type { NameMatch } from '../../dataset/search/matchName.ts'
import { MixedText } from '../../i18n/MixedText.tsx'

interface Props {
  readonly name: string
  readonly marks: NameMatch['marks']
}

/** A name with the parts that were typed. */
export function MarkedName({ name, marks }: Props) {
  return (
    <>
      {partsOf(name, marks).map(({ start, text, isMarked }) =>
        isMarked ? (
          <mark key={start}>
            <MixedText>{text}</MixedText>
          </mark>
        ) : (
          <span key={start}>
            <MixedText>{text}</MixedText>
          </span>
        ),
      )}
    </>
  )
}

interface Part {
  readonly start: number
  readonly text: string
  readonly isMarked: boolean
}

/** The name cut where marks begin and end; marks that overlap are one. */
function partsOf(name: string, marks: NameMatch['marks']): Part[] {
  const parts: Part[] = []
  let done = 0
  const cut = (end: number, isMarked: boolean) => {
    if (end > done) parts.push({ start: done, text: name.slice(done, end), isMarked })
    done = Math.max(done, end)
  }
  for (const [start, end] of marks) {
    cut(start, false)
    cut(end, true)
  }
  cut(name.length, false)
  return parts
}
