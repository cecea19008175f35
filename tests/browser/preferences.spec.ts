import { expect, test } from './fixtures.ts'
import { openFirstPage, zh } from './site.ts'

test('theme and language are kept between visits, and the language of an address wins', {
  tag: '@once',
}, async ({ page }) => {
  await openFirstPage(page)
  const theme = page.getByRole('button', { name: zh.frame.theme })
  await theme.click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await theme.click()
  await page.getByRole('button', { name: zh.frame.otherLanguage.long }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('about:blank')
  await openFirstPage(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('./#/method?lang=zh')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})
