import { type LanguageCode, languageFor, loadMessages } from './i18n/loadMessages.ts'
import type { Messages } from './i18n/messages.ts'
import type { AppStore } from './store/appStore.ts'

/** Shows the words of the language of the address, else the reader's own, else the browser's, now and whenever the choice changes. */
export function followLanguage(
  store: AppStore,
  browser: readonly string[],
  show: (messages: Messages) => void,
): void {
  const wanted = (): LanguageCode => {
    const { choice, preferredLanguage } = store.getState()
    return choice.language ?? preferredLanguage ?? languageFor(browser)
  }
  let shown: LanguageCode | null = null
  const turn = async () => {
    const language = wanted()
    if (language === shown) return
    shown = language
    const messages = await wordsOf(language)
    if (language === wanted()) show(messages)
  }
  void turn()
  store.subscribe(() => void turn())
}

/** Chinese is always there; where the words of another language cannot be fetched, it has to do. */
async function wordsOf(language: LanguageCode): Promise<Messages> {
  try {
    return await loadMessages(language)
  } catch (error) {
    if (language === 'zh') throw error
    return loadMessages('zh')
  }
}
