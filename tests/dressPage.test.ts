import { describe, expect, it } from 'vitest'
import { dressPage } from '../src/dressPage.ts'
import { followLanguage } from '../src/followLanguage.ts'
import { en } from '../src/i18n/en/index.ts'
import type { Messages } from '../src/i18n/messages.ts'
import { zh } from '../src/i18n/zh/index.ts'
import { type AppState, createAppStore, INITIAL_STATE } from '../src/store/appStore.ts'

/** The little of a document that is dressed. */
const dressed = (state: Partial<AppState>, messages: Messages = zh) => {
  const page = {
    title: '',
    documentElement: { lang: '', dataset: { theme: 'dark' } as Record<string, string> },
  }
  dressPage(page as unknown as Document, { ...INITIAL_STATE, ...state }, messages)
  return page
}

describe('the page around the app', () => {
  it('should have the title of the view, in the language and the theme in use', () => {
    const page = dressed({ theme: 'light', choice: { ...INITIAL_STATE.choice, page: 'investments' } }, en)
    expect(page.title).toContain('Investment projects')
    expect(page.documentElement).toEqual({ lang: 'en', dataset: { theme: 'light' } })
  })

  it('should leave the theme to the browser where the reader has chosen none', () => {
    expect(dressed({ theme: 'auto' }).documentElement.dataset).toEqual({})
  })

  it('should not bear the title of a page that is not shown', () => {
    expect(dressed({ unknownAddress: true }).title).toContain(zh.faults.unknownPage)
  })
})

/** The languages shown, in order, from a browser and what its reader does. */
const run = async (
  browser: string[],
  steps: (store: ReturnType<typeof createAppStore>) => void = () => {},
) => {
  const store = createAppStore()
  const shown: string[] = []
  followLanguage(store, browser, ({ locale }) => shown.push(locale))
  steps(store)
  await expect.poll(() => shown.length).toBeGreaterThan(0)
  return shown
}

describe('the language of the page', () => {
  it('should be that of the browser', async () => {
    expect(await run(['en-GB'])).toEqual(['en'])
    expect(await run(['zh-HK'])).toEqual(['zh-CN'])
  })

  it('should be the one chosen last, however fast the choices come', async () => {
    const shown = await run(['zh-CN'], (store) => {
      store.getState().choose({ language: 'en' })
      store.getState().choose({ language: 'zh' })
      store.getState().choose({ language: 'en' })
    })
    expect(shown.at(-1)).toBe('en')
    expect(shown).not.toContain('zh-CN')
  })
})
