import { useMessages } from '../../i18n/context.ts'
import { THEMES } from '../../store/appStore.ts'
import { useActions, useApp } from '../../store/context.ts'

/** Steps through automatic, light and dark. */
export function ThemeButton() {
  const { theme: label, themes } = useMessages().frame
  const theme = useApp((state) => state.theme)
  const { set } = useActions()
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  return (
    <button type="button" onClick={() => set({ theme: next })}>
      <span className="faint">{label}</span> {themes[theme]}
    </button>
  )
}
