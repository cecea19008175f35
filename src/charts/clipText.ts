/** Text cut to its room, with a sign that there was more; the whole is in the tooltip, the walk and the table. */
import { textWidth } from './textWidth.ts'

const MORE = '…'

/** One line of at most `width` pixels. */
export function clipText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let kept = Array.from(text)
  while (kept.length > 1 && textWidth(kept.join('') + MORE, size) > width) kept = kept.slice(0, -1)
  return kept.join('').trimEnd() + MORE
}

/** The first lines, the last of them with the sign where some are left out. */
export function clipLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  const kept = lines.slice(0, Math.max(0, most))
  const last = kept.pop()
  return last === undefined ? [] : [...kept, last.slice(0, -1) + MORE]
}
