import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { COMPARE_FAMILIES } from '../../src/dataset/chartFamilies.ts'
import { splitPng } from '../../src/export/pngChunks.ts'
import { textsOf } from '../../src/export/pngText.ts'
import { en } from '../../src/i18n/en/index.ts'
import { expect, test } from './fixtures.ts'
import { readPicture } from './picture.ts'
import { openShare, type SavedFile, saveWith } from './shareDialog.ts'
import { dataset, openPage, zh } from './site.ts'

const { share } = zh
const address = `#/compare?parks=${dataset.parks
  .slice(0, 2)
  .map(({ id }) => id)
  .join(',')}`
const only = (files: readonly SavedFile[]): SavedFile => {
  expect(files).toHaveLength(1)
  return files[0] as SavedFile
}
/** What a PNG says of itself: pixels of its header, dots per metre, texts. */
function readHead({ bytes }: SavedFile) {
  const chunks = splitPng(bytes)
  const data = (type: string) => chunks.find((chunk) => chunk.type === type)?.data ?? new Uint8Array(9)
  const number = (type: string, at: number) => Buffer.from(data(type)).readUInt32BE(at)
  return {
    size: [number('IHDR', 0), number('IHDR', 4)],
    perMetre: number('pHYs', 0),
    texts: textsOf(chunks),
  }
}

test('a PNG has the pixels, the density and the words of its size @once', async ({ page }) => {
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  for (const [preset, scale, size, perInch] of [
    [share.presets.slide.name, 1, [1920, 1080], 144],
    [share.presets.slide.name, 4, [7680, 4320], 576],
    [share.presets.square.name, 2, [2160, 2160], 288],
  ] as const) {
    const file = only(await saveWith(dialog, [share.exporters.png.name, preset, share.scales(scale)]))
    const head = readHead(file)
    expect(head.size).toEqual(size)
    expect(head.perMetre).toBe(Math.round(perInch / 0.0254))
    expect(JSON.parse(head.texts.get('parkbench') ?? '')).toEqual({
      format: 1,
      address,
      dataset: dataset.version,
    })
    for (const keyword of ['Title', 'Description', 'Source', 'Software'])
      expect(head.texts.get(keyword)?.length).toBeGreaterThan(5)
    const picture = await readPicture(page, Buffer.from(file.bytes))
    expect([picture.width, picture.height]).toEqual(size)
    expect(picture.hued).toBeGreaterThan(0.005)
  }
})

test('A4 is as wide as the sheet and no taller', async ({ page }) => {
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  const [first] = await saveWith(dialog, [share.presets.a4.name, share.scales(3)])
  const { size, perMetre } = readHead(first as SavedFile)
  expect(size[0]).toBe(794 * 3)
  expect((size[0] ?? 0) / perMetre).toBeCloseTo(0.21, 3)
  expect(size[1]).toBeLessThanOrEqual(1123 * 3)
})

test('a custom size is what was asked for, and nonsense is not taken', async ({ page }) => {
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  await dialog.getByRole('radio', { name: share.presets.custom.name }).check()
  await dialog.getByLabel(share.width).fill('12')
  await expect(dialog.getByText(share.outOfLimits(480, 4000))).toBeVisible()
  await expect(dialog.getByRole('button', { name: share.save })).toHaveAttribute('aria-disabled', 'true')
  await dialog.getByLabel(share.width).fill('1000')
  await dialog.getByLabel(share.height).fill('900')
  const [first] = await saveWith(dialog, [share.scales(1)])
  expect(readHead(first as SavedFile).size).toEqual([1000, 900])
})

test('the same pixels from a phone, a desk and a wall @once', async ({ browser, site }) => {
  const pictures: Uint8Array[] = []
  for (const width of [320, 1440, 3840]) {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      locale: 'zh-CN',
      colorScheme: width === 320 ? 'dark' : 'light',
    })
    await page.goto(site.url + address)
    pictures.push(only(await saveWith(await openShare(page), [share.scales(1)])).bytes)
    await page.close()
  }
  expect(pictures[1]).toEqual(pictures[0])
  expect(pictures[2]).toEqual(pictures[0])
})

test('a transparent picture has clear ground, a dark one dark ground @once', async ({ page }) => {
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  const corner = async (ground: string) => {
    const { bytes } = only(await saveWith(dialog, [share.scales(1), ground]))
    return page.evaluate(async (base64) => {
      const data = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      return [...(context?.getImageData(2, 2, 1, 1).data ?? [])]
    }, Buffer.from(bytes).toString('base64'))
  }
  expect(await corner(share.grounds.transparent)).toEqual([0, 0, 0, 0])
  expect(await corner(share.grounds.dark)).toEqual([19, 22, 25, 255])
  expect(await corner(share.grounds.light)).toEqual([251, 252, 252, 255])
})

test('an SVG is XML, and looks the same as the PNG', async ({ page }) => {
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  const png = only(await saveWith(dialog, [share.scales(1)]))
  const svg = only(await saveWith(dialog, [share.exporters.svg.name]))
  const text = new TextDecoder().decode(svg.bytes)
  const bench = await page.context().newPage()
  const faults = await bench.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
    return [parsed.querySelector('parsererror')?.textContent, parsed.documentElement.localName]
  }, text)
  expect(faults).toEqual([undefined, 'svg'])
  const worst = await bench.evaluate(
    async ([drawing = '', base64 = '']) => {
      const image = new Image()
      image.src = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }))
      await image.decode()
      const data = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/png' }))
      const pixels = [image, bitmap].map((source) => {
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        context?.drawImage(source, 0, 0, bitmap.width, bitmap.height)
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
      })
      const [one = [], other = []] = pixels
      let different = 0
      for (let at = 0; at < one.length; at++)
        if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 64) different++
      return different / one.length
    },
    [text, Buffer.from(png.bytes).toString('base64')],
  )
  // Edges of letters may fall otherwise when the drawing is enlarged.
  expect(worst).toBeLessThan(0.002)
})

/** Texts that reach beyond the frame of their picture, in words; `bench` is an empty page, whose policy lets it parse. */
function cutTexts(bench: Page, drawings: readonly string[]): Promise<string[]> {
  return bench.evaluate(
    (sources) =>
      sources.flatMap((source) => {
        const drawing = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement
        document.body.replaceChildren(drawing)
        const frame = drawing.getBoundingClientRect()
        const texts = [...drawing.querySelectorAll('text')]
        if (texts.length < 3) return ['there are hardly any texts']
        const cut = texts.filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect()
          const isOutAcross = left < frame.left - 1 || right > frame.right + 1
          return isOutAcross || top < frame.top - 1 || bottom > frame.bottom + 1
        })
        return cut.map(({ textContent }) => textContent ?? '')
      }),
    drawings,
  )
}

for (const words of [zh, en]) {
  test(`nothing is cut in any size, in ${words.locale} @once`, async ({ page }) => {
    test.setTimeout(600_000)
    const language = words.locale.slice(0, 2)
    const bench = await page.context().newPage()
    const charts = COMPARE_FAMILIES.filter((family) => family !== 'bars').map(
      (family) => `compare?chart=${family}&`,
    )
    const park = `park/${dataset.parks[1]?.id}?`
    for (const view of ['compare?', ...charts, 'investments?', 'clusters?', park]) {
      await page.goto(`./#/${view}lang=${language}`)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      const buttons = page.getByRole('button', { name: words.charts.share })
      await buttons.first().waitFor()
      const figures = await buttons.count()
      for (let at = 0; at < figures; at++) {
        for (const option of view === 'compare?' ? await longestOptions(page) : [null]) {
          if (option !== null)
            await page.getByRole('combobox', { name: words.compare.indicator }).selectOption(option)
          const dialog = await openShare(page, at, words)
          await dialog.getByRole('radio', { name: words.share.exporters.svg.name }).check()
          for (const { name } of Object.values(words.share.presets)) {
            const drawings = await saveWith(dialog, [name], words)
            const texts = drawings.map(({ bytes }) => new TextDecoder().decode(bytes))
            expect(await cutTexts(bench, texts), `${view} ${name}`).toEqual([])
          }
          await page.keyboard.press('Escape')
        }
      }
    }
  })
}

test('a dense chart is parted over slides instead of made too small to read @once', async ({ page }) => {
  await openPage(page, './#/clusters')
  const dialog = await openShare(page)
  const wide = share.presets.slide.name
  const drawings = await saveWith(dialog, [share.exporters.svg.name, wide])
  const charts = drawings.filter(({ bytes }) => new TextDecoder().decode(bytes).includes('<path'))
  expect(charts.length).toBeGreaterThan(1)
  await expect(dialog.getByText(share.inParts(charts.length))).toBeVisible()
  await expect(dialog.getByText(share.small)).toHaveCount(0)
})

test('slides of a chart that no office program draws bear its picture, which knows its view @once', async ({
  page,
}) => {
  await openPage(page, './#/investments')
  const file = only(await saveWith(await openShare(page), [share.kinds.slides]))
  const inside = unzipSync(file.bytes)
  const path = Object.keys(inside).find((name) => /media\/.*\.png$/.test(name)) ?? ''
  const bytes = inside[path] ?? new Uint8Array()
  expect((await readPicture(page, Buffer.from(bytes))).hued).toBeGreaterThan(0.001)
  expect(readHead({ name: path, bytes }).texts.get('parkbench')).toContain('#/investments')
})

/** The lines to compare whose names are the longest. */
async function longestOptions(page: Page): Promise<readonly string[]> {
  const options = await page
    .locator('.line-picker option')
    .evaluateAll((found) =>
      found.map((option) => [(option as HTMLOptionElement).value, option.textContent ?? ''] as const),
    )
  return options
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 2)
    .map(([value]) => value)
}

/** Drops a file on the page, as from a folder. */
async function dropFile(page: Page, { name, bytes }: SavedFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file = '', base64 = '']) => {
      const data = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
      const held = new DataTransfer()
      held.items.add(new File([data], file))
      return held
    },
    [name, Buffer.from(bytes).toString('base64')],
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}
/** The address follows what is seen. */
const hashOf = (page: Page): string => new URL(page.url()).hash
const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const svg = (metadata: string) => text(`<svg><metadata id="parkbench">${metadata}</metadata></svg>`)
const mark = (view: string, version: string) => JSON.stringify({ format: 1, address: view, dataset: version })

test('a saved picture that is dropped opens its view again, with the same pixels', async ({ page }) => {
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  for (const kind of ['png', 'svg'] as const) {
    const saved = only(await saveWith(dialog, [share.exporters[kind].name]))
    await page.keyboard.press('Escape')
    await openPage(page, './#/method')
    await dropFile(page, saved)
    await expect(page.getByText(share.reopened(saved.name))).toBeVisible()
    await expect.poll(() => hashOf(page)).toBe(address)
    await openShare(page)
    expect(only(await saveWith(dialog, [share.exporters[kind].name])).bytes).toEqual(saved.bytes)
  }
})

test('a picture of another dataset, without a view or with a foreign one is told of', async ({ page }) => {
  await openPage(page, './#/method')
  for (const [bytes, words, hash] of [
    [text('no picture'), share.faults['not-picture'], '#/method'],
    [text('<svg></svg>'), share.faults.unmarked, '#/method'],
    [svg(mark('https://example.org/#/compare', 'v')), share.faults.unmarked, '#/method'],
    [svg(mark('#/elsewhere', 'v')), share.faults['unknown-view'], '#/method'],
    [
      svg(mark(address, 'older')),
      share.otherVersion('a.svg', 'older', dataset.version.slice(0, 12)),
      address,
    ],
  ] as const) {
    await dropFile(page, { name: 'a.svg', bytes })
    await expect(page.getByText(words)).toBeVisible()
    await expect.poll(() => hashOf(page)).toBe(hash)
  }
})

test('a saved picture is opened by keys', async ({ page }) => {
  await page.goto(`./${address}`)
  const saved = only(await saveWith(await openShare(page), [share.exporters.svg.name]))
  await openPage(page, './#/method')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: zh.frame.openPicture }).press('Enter')
  await (await chooser).setFiles({
    name: saved.name,
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(saved.bytes),
  })
  await expect(page.getByText(share.reopened(saved.name))).toBeVisible()
  await expect.poll(() => hashOf(page)).toBe(address)
})

test('a saved picture is pasted as a file', async ({ page }) => {
  await openPage(page, './#/method')
  await page.getByRole('button', { name: zh.frame.openPicture }).waitFor()
  await page.evaluate(
    (source) => {
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([source], 'a.svg'))
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }))
    },
    new TextDecoder().decode(svg(mark(address, dataset.version))),
  )
  await expect(page.getByText(share.reopened('a.svg'))).toBeVisible()
  await expect.poll(() => hashOf(page)).toBe(address)
})

test('the clipboard gets a PNG, and a refusal is told @once', async ({ page, context }) => {
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await dialog.getByRole('button', { name: share.copy }).click()
  await expect(dialog.getByText(share.copied)).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const bitmap = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
    return [bitmap.width, bitmap.height]
  })
  expect(copied).toEqual([3840, 2160])
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'write', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    })
  })
  await dialog.getByRole('button', { name: share.copy }).click()
  await expect(dialog.getByText(share.copyRefused)).toBeVisible()
})

test('what takes long shows how far it is, and can be stopped @once', async ({ page }) => {
  await page.goto(`./${address}`)
  const dialog = await openShare(page)
  for (const choice of [share.presets.slide.name, share.scales(4)])
    await dialog.getByRole('radio', { name: choice }).check()
  // A slow machine, for as long as it takes.
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await dialog.getByRole('button', { name: share.save }).click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await dialog.getByRole('button', { name: share.cancel }).click()
  await expect(dialog.getByText(share.cancelled)).toBeVisible()
})
