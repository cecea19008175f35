import type { Page } from '@playwright/test'
import { EVIDENCE_TABLES } from '../../src/dataset/evidenceTables.ts'
import { PAGES } from '../../src/store/choice.ts'
import { expect, test } from './fixtures.ts'
import { dataset, openFirstPage, zh } from './site.ts'
import { turnTo, VIEWS } from './views.ts'
import { type Opened, walkPage } from './walkPage.ts'

/** What the panel should say of a record: what is marked, and where its article opens. */
const EXPECTED: ReadonlyMap<string, Opened> = new Map(
  EVIDENCE_TABLES.flatMap((table) =>
    dataset[table].map(({ id, quote, source: { document, start, end } }) => {
      const reference = `${table}/${id}`
      return [reference, { reference, marked: quote, opens: `#/source/${document}?at=${start}-${end}` }]
    }),
  ),
)

/** What the panel says otherwise than it should. */
const wrongOf = (opened: readonly Opened[]): readonly Opened[] =>
  opened.filter(({ reference, marked, opens }) => {
    const expected = EXPECTED.get(reference)
    return marked !== expected?.marked || opens !== expected.opens
  })

const namesOf = (opened: readonly Opened[]) => new Set(opened.map(({ reference }) => reference))

/** The references of every figure of the page. */
const figuresOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-evidence]')].flatMap((figure) =>
      (figure.dataset['evidence'] ?? '').split(' '),
    ),
  )

test.describe('every figure', { tag: '@once' }, () => {
  for (const name of PAGES) {
    test(`opens its sentence, marked, and its article: ${name}`, async ({ page }) => {
      test.slow()
      await openFirstPage(page)
      const walked = new Set<string>()
      for (const view of VIEWS[name]) {
        await turnTo(page, view)
        const { byPress, charts } = await page.evaluate(walkPage, {
          place: zh.evidence.position,
          walked: [...walked],
        })
        expect(wrongOf(byPress), view).toEqual([])
        for (const reference of namesOf(byPress)) walked.add(reference)
        expect(
          (await figuresOn(page)).filter((reference) => !walked.has(reference)),
          view,
        ).toEqual([])
        for (const { byKeys, tabled } of charts) {
          expect(byKeys.length, view).toBeGreaterThan(0)
          expect(wrongOf(byKeys), view).toEqual([])
          expect(
            [...namesOf(byKeys)].filter((reference) => !tabled.includes(reference)),
            view,
          ).toEqual([])
        }
      }
    })
  }

  test('of the dataset is on some view', async ({ page }) => {
    await openFirstPage(page)
    const shown = new Set<string>()
    for (const view of PAGES.flatMap((name) => VIEWS[name])) {
      await turnTo(page, view)
      for (const reference of await figuresOn(page)) shown.add(reference)
    }
    // A quantity that a record was made of is shown as that record.
    const wanted = [...EXPECTED.keys()].filter((reference) => !reference.startsWith('mentions/'))
    expect(wanted.filter((reference) => !shown.has(reference))).toEqual([])
  })
})
