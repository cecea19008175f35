/** How a figure is cited: the dataset in its frozen version, and the articles that it was read from. */
import { recordOf } from '../dataset/evidenceRecord.ts'
import { rowAt, rowOfId } from '../dataset/table.ts'
import { formatPublished, formatPublisher } from '../i18n/formatOrigin.ts'
import type { ExportSubject } from './exportJob.ts'
import { plainText } from './plainText.ts'

export const CITATION_STYLES = ['bibtex', 'gbt7714', 'plain'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

/** As much of the version as tells two datasets apart. */
const VERSION_SHOWN = 12

export function citation(subject: ExportSubject, style: CitationStyle): string {
  switch (style) {
    case 'bibtex':
      return bibtex(subject)
    case 'gbt7714':
      return gbt7714(subject)
    case 'plain':
      return plain(subject)
  }
}

/** @misc with the fields that both BibTeX and biblatex read. */
function bibtex(subject: ExportSubject): string {
  const { figure, data, messages, today } = subject
  const fields = {
    title: figure.title,
    author: '{园鉴 Parkbench}',
    howpublished: messages.cite.version(shown(subject)),
    url: linkOf(subject),
    urldate: today,
    note: messages.cite.readFrom(origins(subject)),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${escaped(value)}}`)
  return `@misc{parkbench-${data.version.slice(0, 8)},\n${lines.join(',\n')}\n}`
}

/** Braces are kept: the author is one name. */
const escaped = (text: string): string => text.replaceAll(/[%&#_$]/g, String.raw`\$&`)

/** GB/T 7714—2015, 8.9 electronic resources: 主要责任者. 题名[DB/OL]. 版本[引用日期]. 获取路径. */
function gbt7714(subject: ExportSubject): string {
  const { figure, messages, today } = subject
  return `园鉴 Parkbench. ${figure.title}[DB/OL]. ${messages.cite.version(shown(subject))}[${today}]. ${linkOf(subject)}.`
}

function plain(subject: ExportSubject): string {
  const { cite } = subject.messages
  const { figure, today } = subject
  const told = [cite.version(shown(subject)), cite.readFrom(origins(subject)), cite.read(today)]
  return cite.plain(figure.title, told, linkOf(subject))
}

const shown = ({ data }: ExportSubject): string => data.version.slice(0, VERSION_SHOWN)
const linkOf = ({ site, address }: ExportSubject): string => site + address

/** 《焦作日报》，2013 年 1 月 10 日: each article once, in the order of the marks. */
function origins({ messages, data, figure }: ExportSubject): string[] {
  const documents = figure.marks
    .flatMap(({ records }) => records)
    .map((ref) => recordOf(data, ref)?.row.source.document)
    .filter((document) => document !== undefined)
  return [...new Set(documents)].flatMap((document) => {
    const at = rowOfId(data.tables.documents, document)
    if (at < 0) return []
    const row = rowAt(data.tables.documents, at)
    return [
      plainText([formatPublisher(messages, row), formatPublished(messages, row)].join(messages.clauseComma)),
    ]
  })
}
