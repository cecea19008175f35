import { useMedia } from '../useMedia.ts'
import { useOnPaper } from '../useOnPaper.ts'

/** Windows whose work column is 800 px or wider, beside rail and panel or with the panel docked (`tokens.css`). */
const ROOMY = '(min-width: 1392px), (min-width: 1032px) and (max-width: 1239px)'

/**
 * Whether there is room for a matrix with a column for each indicator or cluster. null draws both, each in its class
 * `for-roomy` or `for-narrow`: the style sheet shows the one that fits (`layout.css` has the same widths). Paper never has.
 */
export function useRoom(): boolean | null {
  const isRoomy = useMedia(ROOMY)
  return useOnPaper() ? false : isRoomy
}
