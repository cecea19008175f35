/**
 * The app's page of projects. Its charts are SVG, so what they show is read like the rest; one that is out of sight is
 * drawn when it comes near, and until then says what it shows in its description.
 */
import { type Drive, need } from './driven.ts'
import { inNextFrame } from './frames.ts'
import type { Words } from './task.ts'

export const driveApp: Drive = (words) => ({
  shown: () => ({
    count: numberIn(document.querySelector('main h1')?.textContent),
    first: document.querySelector('table.investments tbody td.name .figure')?.textContent ?? null,
    stage: textsOf(words.stagesTitle)?.slice(0, 2).join(' ') ?? null,
    bar: saidBar(sectionOf(words.sumsTitle)),
  }),
  isUsable: () => document.querySelector('aside.rail input[type=checkbox]:enabled') !== null,
  choose: (cluster) => {
    const choice = cluster === null ? document.querySelector<HTMLInputElement>(CHOSEN) : choiceOf(cluster)
    need(choice, `choice ${cluster}`).click()
  },
  isDrawn: ({ bar }) => {
    sectionOf(words.sumsTitle)?.scrollIntoView()
    return bar === null || firstBar(textsOf(words.sumsTitle), words) === bar
  },
  scroll: (step, isFirst) => {
    if (isFirst) document.querySelector('table.investments')?.scrollIntoView()
    scrollBy(0, step)
  },
  beginSaving: () => openDialog(words),
  endSaving: async () => {
    buttonIn(openedDialog(), words.close).click()
    // A dialog tells later that it has closed: opened before that, it would be shut again.
    while (document.querySelector('dialog[open]')) await inNextFrame(() => undefined)
    await inNextFrame(() => undefined)
  },
  savePng: () => savePng(words),
})

const CHOSEN = 'aside.rail input[type=checkbox]:checked'

/** Leading digits: `1,234 个具名项目` → 1234. */
const numberIn = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number.parseInt(text.replaceAll(',', ''), 10)

const sectionOf = (title: string): Element | null =>
  [...document.querySelectorAll('section.sec:not([hidden] *)')].find(
    (section) => section.querySelector('h2')?.textContent === title,
  ) ?? null

/** What is written in a chart, in the order of drawing; null while it is not drawn. */
function textsOf(title: string): string[] | null {
  const texts = sectionOf(title)?.querySelectorAll('.chart-box svg text')
  return texts && texts.length > 0 ? Array.from(texts, ({ textContent }) => textContent ?? '') : null
}

/** `…：总投资——智能制造 18 亿元，新材料 …`: behind the first dash the first bar. */
function saidBar(section: Element | null): string | null {
  const said = section?.querySelector('.chart > p.vh')?.textContent
  const bar = said?.split('——', 2)[1]?.split(/[，；。]/, 1)[0]
  return bar === undefined ? null : plain(bar)
}

/** Behind the headings the bars: name, facts, amount. */
function firstBar(texts: readonly string[] | null, { kinds }: Words): string | null {
  if (texts === null) return null
  const from = texts.findLastIndex((text) => kinds.includes(text)) + 1
  const amount = texts.slice(from).find((text) => text.endsWith('元'))
  return plain(`${texts[from]} ${amount}`)
}

/** Without the sign of a bound, and with plain spaces. */
const plain = (bar: string): string => bar.replaceAll('\u00a0', ' ').replace(/ [>≥≈≤<]/, ' ')

function choiceOf(cluster: string): HTMLInputElement | null | undefined {
  const label = [...document.querySelectorAll('aside.rail label')].find(
    (each) => each.querySelector('span')?.textContent === cluster,
  )
  return label?.querySelector('input')
}

async function savePng(words: Words): Promise<void> {
  const made = pngMade()
  buttonIn(openedDialog(), words.save).click()
  await made
}

async function openDialog({ stagesTitle, share, anySize }: Words): Promise<void> {
  buttonIn(need(sectionOf(stagesTitle), stagesTitle), share).click()
  while (!document.querySelector('dialog[open]')) await inNextFrame(() => undefined)
  // One picture, however tall: in a slide it would be several, in a ZIP.
  const custom = [...document.querySelectorAll('dialog[open] label')].find(({ textContent }) =>
    textContent?.startsWith(anySize),
  )
  need(custom?.querySelector('input'), anySize).click()
}

const openedDialog = (): Element => need(document.querySelector('dialog[open]'), 'open dialog')

const buttonIn = (part: Element, words: string): HTMLButtonElement =>
  need(
    [...part.querySelectorAll('button')].find(({ textContent }) => textContent === words),
    `button ${words}`,
  )

/** When an address is made for a PNG, it is there. */
function pngMade(): Promise<void> {
  return new Promise((resolve) => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (file) => {
      if (file instanceof Blob && file.type === 'image/png') {
        URL.createObjectURL = make
        resolve()
      }
      return make(file)
    }
  })
}
