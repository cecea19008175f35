import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

export const share: Messages<'sharing'>['share'] = {
  furtherTitle: (title) => `${title}, continued`,
  quoteOf: (name, quote) => `${name}: “${quote}”`,
  sentencesLeft: (count) => `${plural(count, 'more sentence')} left out here; see the link below.`,
  made: (version) => `Parkbench · dataset ${version}`,
  page: (page, pages) => `${page} of ${pages}`,
  description: (description, selection) => [description, ...selection].join('\n'),
  source: (origins) => origins.join('; '),
  file: (title, version) => `Parkbench_${title}_${version}`,

  parksChosen: (names) => `Parks: ${names.join(', ')}`,
  allParks: 'Parks: all',
  filtered: (parts) => `Filters: ${parts.join('; ')}`,
  unfiltered: 'No filter',

  title: 'Save / share',
  close: 'Close',
  what: 'What do you need?',
  kinds: {
    picture: 'Picture',
    table: 'Table',
    slides: 'Slides',
    link: 'Link and citation',
    page: 'Web page file',
  },
  which: 'Which kind',
  exporters: {
    xlsx: {
      name: 'Excel workbook (XLSX)',
      hint: 'data, about, sources; numbers are numbers, quotes lead back',
    },
    csv: { name: 'CSV', hint: 'opens in Excel and WPS without garbling' },
    json: { name: 'JSON', hint: 'for programs, each number with its record' },
    cells: { name: 'Cells', hint: 'copy, then paste into Excel, WPS or Word' },
    markdown: { name: 'Markdown table', hint: 'copy, then paste into notes or a wiki' },
    dataset: { name: 'All data (XLSX)', hint: 'the whole dataset, not this chart alone' },
    pptx: {
      name: 'PowerPoint (PPTX)',
      hint: 'chart and table to be edited there (a picture of charts that PowerPoint lacks), quotes in the notes',
    },
    link: { name: 'Link', hint: 'opens this view with its filters' },
    embed: { name: 'Embed code', hint: 'this chart alone in another web page' },
    gbt7714: { name: 'GB/T 7714 citation', hint: 'the Chinese standard for references' },
    bibtex: { name: 'BibTeX', hint: 'LaTeX, Zotero' },
    plain: { name: 'Citation in a sentence', hint: 'for the text or a caption' },
    png: { name: 'PNG picture', hint: 'for Word, slides, mail and chats' },
    svg: { name: 'SVG drawing', hint: 'sharp at any size; Word and Inkscape can change it' },
    page: {
      name: 'One web page',
      hint: 'all of Parkbench with data and articles; a double click opens it, without a network, at this very view',
    },
  },
  size: 'Size',
  presets: {
    slide: { name: '16:9 slide', hint: '1920×1080' },
    a4: { name: 'A4 width', hint: '210 mm wide' },
    square: { name: 'Square', hint: '1080×1080' },
    custom: { name: 'Custom', hint: '480 to 4000 pixels' },
  },
  width: 'Width (pixels)',
  height: 'Height (pixels; empty: as needed)',
  outOfLimits: (least, most) => `A whole number from ${least} to ${most}, please.`,
  scale: 'Sharpness',
  scales: (scale) => `${scale}×`,
  ground: 'Background',
  grounds: { light: 'light', dark: 'dark', transparent: 'transparent' },
  save: 'Save file',
  copy: 'Copy to clipboard',
  cancel: 'Stop',
  busy: 'Working …',
  saved: (name) => `Handed to the browser: ${name}`,
  copied: 'Copied; ready to paste.',
  copiedFirst: (pages) =>
    `There are ${plural(pages, 'picture')}; the clipboard holds the first alone. Save a file for all.`,
  cancelled: 'Stopped; nothing was saved.',
  copyRefused:
    'The browser refuses the clipboard. Save a file instead, or allow this page the clipboard and try again.',
  saveRefused:
    'It could not be saved. Please try again; if it fails again, take another format or a smaller size.',
  small:
    'The chart is tall: at this size its type is very small. A custom size of free height suits it better.',
  painted:
    'The chart is a picture: PowerPoint has no such chart. The figures to be edited are in the table behind it.',
  inParts: (parts) =>
    `The chart is tall: to stay legible it stands on ${plural(parts, 'picture')}. For one, take a custom size of free height.`,
  again: 'A saved PNG or SVG knows this view: drop it anywhere on this page to come back here.',

  reopened: (name) => `This is the view of ${name}.`,
  otherVersion: (name, made, here) =>
    `This is the view of ${name}. The picture was made of dataset ${made}, this is ${here}: figures may differ.`,
  faults: {
    'not-picture': 'This is no PNG or SVG picture, so there is no view in it.',
    unmarked:
      'This picture holds no view: it was not saved by Parkbench, or a screenshot, a chat or the clipboard took the record out. Use the saved file itself.',
    'unknown-view': 'The view in the picture does not exist here.',
    'too-large': 'The file is too large to be a picture of Parkbench.',
  },
}
