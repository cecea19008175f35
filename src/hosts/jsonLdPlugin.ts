import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { jsonLd } from '../dataset/publish/jsonLd.ts'
import type { Dataset } from '../dataset/schema.ts'

/** Tells search engines of datasets, in the page's head, what the compiled dataset holds; says nothing without one. */
export function jsonLdPlugin(): Plugin {
  let file = ''
  return {
    name: 'parkbench:json-ld',
    configResolved({ publicDir }) {
      file = resolve(publicDir, 'dataset/dataset.json')
    },
    transformIndexHtml: () =>
      existsSync(file) ? [jsonLdTag(JSON.parse(readFileSync(file, 'utf8')) as Dataset)] : [],
  }
}

const jsonLdTag = (dataset: Dataset): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/ld+json' },
  children: jsonLdText(dataset),
  injectTo: 'head',
})

/** A block of data, which no content policy stops; `<` is escaped, so that no title can end it. */
export const jsonLdText = (dataset: Dataset): string =>
  JSON.stringify(jsonLd(dataset)).replaceAll('<', String.raw`\u003c`)
