import type { Reading } from '../../store/choice.ts'
import { useApp } from '../../store/context.ts'
import { useMedia } from '../useMedia.ts'

/** Below this width two texts do not fit beside each other; `source.css` has the same number. */
const BESIDE = '(min-width: 681px)'

/** The reading that there is room for: on a narrow screen both are shown one at a time, the printed one first. */
export function useReading(): { readonly reading: Reading; readonly hasRoom: boolean } {
  const reading = useApp((state) => state.choice.reading)
  const hasRoom = useMedia(BESIDE) ?? true
  return { reading: reading === 'both' && !hasRoom ? 'printed' : reading, hasRoom }
}
