import type { Messages } from './i18n/messages.ts'
import type { AppState } from './store/appStore.ts'

/** What of the page lies outside React: its title, its language and its theme. */
export function dressPage(
  page: Document,
  { choice, theme, unknownAddress }: AppState,
  messages: Messages,
): void {
  const root = page.documentElement
  const { frame, faults, locale } = messages
  const title = frame.title(unknownAddress ? faults.unknownPage : frame.pages[choice.page])
  // Even the language that it has already would make the browser look at the style of every element again.
  if (root.lang !== locale) root.lang = locale
  if (page.title !== title) page.title = title
  const chosen = theme === 'auto' ? undefined : theme
  if (root.dataset.theme === chosen) return
  if (chosen) root.dataset.theme = chosen
  else delete root.dataset.theme
}
