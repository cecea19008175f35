import { expect, test } from './fixtures.ts'
import { watchContext } from './watch.ts'

/** Each is done on the page; the watch has to notice it. */
const MISCHIEF = {
  'an inline style': [() => document.body.setAttribute('style', 'color: red'), /^policy: style-src-attr/],
  'a script from text': [writeScript, /^policy: require-trusted-types-for/],
  'a request elsewhere': [() => void fetch('https://elsewhere.example/'), /^policy: connect-src/],
  'a way elsewhere': [() => location.assign('https://elsewhere.example/'), /^elsewhere: https:/],
  'an uncaught error': [() => queueMicrotask(() => void JSON.parse('{')), /^uncaught: SyntaxError/],
  'a console warning': [() => console.warn('hm'), /^console: hm/],
} as const

function writeScript(): void {
  const script = document.createElement('script')
  script.textContent = 'void 0'
  document.body.append(script)
}

test.describe('the watch over every page', { tag: '@once' }, () => {
  for (const [name, [act, complaint]] of Object.entries(MISCHIEF)) {
    test(`notices ${name}`, async ({ browser, site }) => {
      const context = await browser.newContext()
      const watch = await watchContext(context)
      const page = await context.newPage()
      await page.goto(site.url)
      await page.evaluate(act).catch(String)
      await expect.poll(() => watch.complaints).toContainEqual(expect.stringMatching(complaint))
      await context.close()
    })
  }
})
