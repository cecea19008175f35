import type { Messages } from './i18n/messages.ts'
import type { AppState } from './store/appStore.ts'

/** What of the page lies outside React: its title, its language and its theme. */
export function dressPage(
  page: Document,
  { choice, theme, unknownAddress }: AppState,
  messages: Messages,
): void {
  const root = page.documentElement
  root.lang = messages.locale
  const { frame, faults } = messages
  page.title = frame.title(unknownAddress ? faults.unknownPage : frame.pages[choice.page])
  if (theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme
}
