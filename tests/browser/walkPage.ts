/** What the panel shows of a record. */
export interface Opened {
  /** `observations/wuzhi-o1`. */
  readonly reference: string
  /** The words marked in its sentence. */
  readonly marked: string
  /** Where the link to the article leads, without the rest of the choice: `#/source/wuzhi?at=3-9`. */
  readonly opens: string
}
interface Walk {
  readonly place: string
  /** References. */
  readonly walked: readonly string[]
}
export interface WalkedPage {
  /** By every figure, pressed as often as it stands for records. */
  readonly byPress: readonly Opened[]
  /** By every mark of every chart, with the arrow keys and Enter; the references in the table of the chart. */
  readonly charts: readonly { readonly byKeys: readonly Opened[]; readonly tabled: readonly string[] }[]
}

/* oxlint-disable unicorn/consistent-function-scoping -- the page gets the one function, and nothing around it */

/**
 * Opens everything on the page that leads to a sentence, and reads the panel each time; of several figures for the
 * same records one is enough, and none of those that were `walked` before. It runs in the page, where nothing else of
 * this file is. `place` is the line of the record card that is there once its article is.
 */
export async function walkPage({ place, walked }: Walk): Promise<WalkedPage> {
  const isRead = () =>
    [...document.querySelectorAll('.evidence .card dt')].some(({ textContent }) => textContent === place)
  const readPanel = async (): Promise<Opened> => {
    const until = performance.now() + 5000
    do await new Promise((resolve) => setTimeout(resolve))
    while (!isRead() && performance.now() < until)
    const marks = [...document.querySelectorAll('.evidence blockquote mark')]
    const link = document.querySelector('.evidence a.go')?.getAttribute('href') ?? ''
    return {
      reference: decodeURIComponent(/focus=([^&]+)/.exec(link)?.[1] ?? ''),
      marked: marks.map(({ textContent }) => textContent).join(''),
      opens: link.replace(/&.*/, ''),
    }
  }
  const referencesIn = (part: Element) =>
    [...part.querySelectorAll<HTMLElement>('[data-evidence]')].map(({ dataset }) =>
      (dataset['evidence'] ?? '').split(' '),
    )
  const press = (box: Element, key: string) =>
    box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  const walkChart = async (chart: Element): Promise<Opened[]> => {
    const box = chart.querySelector('.chart-box')
    const said = chart.querySelector('output')
    const opened: Opened[] = []
    if (!box || !said) return opened
    // From before the first mark: no focus has left the chart of the view before, which would do the same.
    press(box, 'Escape')
    await new Promise((resolve) => setTimeout(resolve))
    let before: string | null = null
    do {
      before = said.textContent
      press(box, 'ArrowRight')
      await new Promise((resolve) => setTimeout(resolve))
      if (said.textContent === before) break
      press(box, 'Enter')
      opened.push(await readPanel())
      // Past the last mark one stays.
    } while (said.textContent !== before)
    return opened
  }

  // A long table is made when it is unfolded.
  for (const twin of document.querySelectorAll<HTMLDetailsElement>('main .chart details.twin'))
    twin.open = true
  await new Promise((resolve) => setTimeout(resolve))
  const byPress: Opened[] = []
  const seen = new Set(walked)
  for (const figure of document.querySelectorAll<HTMLElement>('main [data-evidence]')) {
    const references = (figure.dataset['evidence'] ?? '').split(' ')
    if (references.every((reference) => seen.has(reference))) continue
    for (const reference of references) {
      seen.add(reference)
      figure.click()
      byPress.push(await readPanel())
    }
  }
  const charts: WalkedPage['charts'][number][] = []
  // A long table is made when it is unfolded.
  for (const twin of document.querySelectorAll<HTMLDetailsElement>('main .chart details.twin'))
    twin.open = true
  await new Promise((resolve) => setTimeout(resolve))
  for (const chart of document.querySelectorAll('main .chart'))
    charts.push({ byKeys: await walkChart(chart), tabled: referencesIn(chart).flat() })
  return { byPress, charts }
}
