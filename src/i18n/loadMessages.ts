import type { Messages } from './messages.ts'
import { first as zh } from './zh/first.ts'

export type LanguageCode = 'zh' | 'en'

/** What the first page says: Chinese is here at once, another language is fetched when somebody reads it. */
export async function loadMessages(language: LanguageCode): Promise<Messages> {
  return language === 'zh' ? zh : (await import('./en/first.ts')).first
}

/** The first language of the browser's list that there is; Chinese for everybody else. */
export function languageFor(tags: readonly string[]): LanguageCode {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-', 1)[0]
    if (primary === 'zh' || primary === 'en') return primary
  }
  return 'zh'
}
