import { MARKER_PATHS, parkStyle } from '../../charts/parkStyle.ts'

interface Props {
  /** The park's row in the table of parks. */
  readonly at: number
  readonly hollow?: boolean
  readonly size?: number
}

/** The marker of a park, in its colour; hollow for a project whose amount is not known. */
export function ParkMark({ at, hollow = false, size = 10 }: Props) {
  const { hueIndex, marker } = parkStyle(at)
  return (
    <svg className={`park-${hueIndex + 1}`} width={size} height={size} viewBox="0 0 10 10" aria-hidden="true">
      {hollow ? (
        <path d={MARKER_PATHS[marker]} fill="none" stroke="currentColor" strokeWidth="1.3" />
      ) : (
        <path d={MARKER_PATHS[marker]} fill="currentColor" />
      )}
    </svg>
  )
}
