import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { MessagesContext } from '../../src/i18n/context.ts'
import { zh } from '../../src/i18n/zh/index.ts'
import { AppStoreContext } from '../../src/store/context.ts'
import { createAppStore } from '../../src/store/appStore.ts'
import { ViewMissing } from '../../src/views/frame/lazyView.tsx'
import { PartBroken } from '../../src/views/frame/PartBroken.tsx'
import { ViewBroken } from '../../src/views/frame/ViewBroken.tsx'
import { textOf } from './sample.ts'

const { faults } = zh
const retry = () => undefined
const say = (node: ReactNode): string =>
  textOf(
    renderToStaticMarkup(
      <AppStoreContext value={createAppStore()}>
        <MessagesContext value={zh}>{node}</MessagesContext>
      </AppStoreContext>,
    ),
  )

describe('a page that fails', () => {
  it('should offer another try, and the other pages', () => {
    const text = say(<ViewBroken error={new Error('x')} onRetry={retry} />)
    expect(text).toContain(faults.brokenNote)
    expect(text).toContain(faults.retry)
    expect(text).toContain(zh.frame.pages.investments)
  })

  it('should be fetched with the whole page where its code did not arrive: a failed import is never tried twice', () => {
    const text = say(<ViewBroken error={new ViewMissing('x')} onRetry={retry} />)
    expect(text).toContain(faults.missingNote)
    expect(text).toContain(faults.reload)
    expect(text).not.toContain(faults.retry)
  })
})

describe('what stands around a page', () => {
  it('should be named when it fails', () => {
    expect(say(<PartBroken error={null} label={zh.evidence.title} onRetry={retry} />)).toContain(
      faults.part(zh.evidence.title),
    )
  })
})
