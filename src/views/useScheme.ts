import { useApp } from '../store/context.ts'
import { useMedia } from './useMedia.ts'

/** The colours that are on: the reader's, or the system's. */
export function useScheme(): 'light' | 'dark' {
  const theme = useApp((state) => state.theme)
  const isDark = useMedia('(prefers-color-scheme: dark)')
  if (theme !== 'auto') return theme
  return isDark ? 'dark' : 'light'
}
