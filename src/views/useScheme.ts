import { useApp } from '../store/context.ts'
import { useMedia } from './useMedia.ts'

/** The colours that are on: the reader's, or the system's; on paper always the light ones. */
export function useScheme(): 'light' | 'dark' {
  const theme = useApp((state) => state.theme)
  const isDark = useMedia('(prefers-color-scheme: dark)')
  const isPrinted = useMedia('print')
  if (isPrinted) return 'light'
  if (theme !== 'auto') return theme
  return isDark ? 'dark' : 'light'
}
