/** What the reader prefers wherever they are: no part of a view, so it is kept between visits and not in the address. */
import { type AppState, type AppStore, THEMES } from './appStore.ts'
import { LANGUAGES } from './choice.ts'

export type Preferences = Pick<AppState, 'theme' | 'preferredLanguage' | 'slashKey'>

/** `public/first.js` reads theme and language out of it before the page is painted. */
export function writePreferences({ theme, preferredLanguage, slashKey }: Preferences): string {
  return JSON.stringify({ theme, language: preferredLanguage, slashKey })
}

/** Reads what an earlier visit, perhaps of another version, has kept; what makes no sense is as if it were not there. */
export function readPreferences(text: string | null): Partial<Preferences> {
  const kept = parsed(text)
  const theme = THEMES.find((known) => known === kept['theme'])
  const preferredLanguage = LANGUAGES.find((known) => known === kept['language'])
  const { slashKey } = kept
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(preferredLanguage === undefined ? {} : { preferredLanguage }),
    ...(typeof slashKey === 'boolean' ? { slashKey } : {}),
  }
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(text ?? '{}')
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

/** Hands over the preferences to be kept, whenever one changes. */
export function keepPreferences(store: AppStore, keep: (text: string) => void): void {
  store.subscribe((state, before) => {
    const text = writePreferences(state)
    if (text !== writePreferences(before)) keep(text)
  })
}
