import { type LanguageCode, languageFor, loadMessages } from './i18n/loadMessages.ts'
import { loadParts, partsOf } from './i18n/messageParts.ts'
import type { Messages, PartName } from './i18n/messages.ts'
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
  let asked: LanguageCode | null = null
  let shown: Messages | null = null
  const turn = async () => {
    const language = wanted()
    if (language === asked) return
    asked = language
    const messages = await wordsOf(language, shown ? partsOf(shown) : [])
    if (language !== wanted()) return
    shown = messages
    show(messages)
  }
  void turn()
  store.subscribe(() => void turn())
}

/** Whole, with the parts that are on the page; where the words of another language cannot be fetched, Chinese has to do. */
async function wordsOf(language: LanguageCode, parts: readonly PartName[]): Promise<Messages> {
  try {
    return await loadParts(await loadMessages(language), parts)
  } catch (error) {
    if (language === 'zh') throw error
    return wordsOf('zh', parts)
  }
}
