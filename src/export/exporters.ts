/** All that can be made of a figure. One more is one more entry here, with its words in `share.exporters`. */
import type { CitationStyle } from './citation.ts'
import type { ExportFile, ExportJob, ExportSubject } from './exportJob.ts'

/** Groups of settings that the dialog shows for an exporter. */
export type SettingGroup = 'size' | 'scale' | 'ground'
export const EXPORTER_KINDS = ['picture', 'table', 'slides', 'link', 'page'] as const
type ExporterKind = (typeof EXPORTER_KINDS)[number]
const EXPORTER_IDS = [
  'png',
  'svg',
  'xlsx',
  'csv',
  'json',
  'cells',
  'markdown',
  'dataset',
  'pptx',
  'link',
  'embed',
  'gbt7714',
  'bibtex',
  'plain',
  'page',
] as const
type ExporterId = (typeof EXPORTER_IDS)[number]

export interface Exporter {
  readonly id: ExporterId
  readonly kind: ExporterKind
  readonly groups: readonly SettingGroup[]
  /** Makes the file; null for what is no file. */
  readonly save: ((job: ExportJob) => Promise<ExportFile>) | null
  /** What goes to the clipboard, by its MIME type; a browser takes those that it knows. null for what goes there not. */
  readonly copy: Readonly<Record<string, (job: ExportJob) => Promise<Blob>>> | null
  /** What is short enough to be read before it is taken; null for the others. */
  readonly text: ((subject: ExportSubject) => Promise<string>) | null
  /** Whether there is such a thing where the app stands. */
  readonly isOffered: (subject: ExportSubject) => boolean
}

const picture = () => import('./savePicture.ts')
const sheets = () => import('./saveSheets.ts')
const BARE = { groups: [], save: null, copy: null, text: null, isOffered: () => true } as const

/** A line or a few, to be read, copied and pasted. */
const written = (
  id: ExporterId,
  text: (subject: ExportSubject) => Promise<string>,
  isOffered: Exporter['isOffered'] = BARE.isOffered,
): Exporter => ({
  ...BARE,
  id,
  kind: 'link',
  text,
  copy: { 'text/plain': async (job) => new Blob([await text(job)]) },
  isOffered,
})
const cited = (style: CitationStyle): Exporter =>
  written(style, async (subject) => (await import('./citation.ts')).citation(subject, style))
/** Opened from a folder, the app has no address that would lead anybody else to it. */
const isReachable: Exporter['isOffered'] = ({ site }) => site !== ''

export const EXPORTERS: readonly Exporter[] = [
  {
    ...BARE,
    id: 'png',
    kind: 'picture',
    groups: ['size', 'scale', 'ground'],
    save: async (job) => (await picture()).savePicture(job, 'png'),
    copy: { 'image/png': async (job) => (await picture()).copyPicture(job, 'png') },
  },
  {
    ...BARE,
    id: 'svg',
    kind: 'picture',
    groups: ['size', 'ground'],
    save: async (job) => (await picture()).savePicture(job, 'svg'),
    copy: {
      'text/plain': async (job) => (await picture()).copyPicture(job, 'svg'),
      'image/svg+xml': async (job) => (await picture()).copyPicture(job, 'svg'),
    },
  },
  { ...BARE, id: 'xlsx', kind: 'table', save: async (job) => (await sheets()).saveXlsx(job) },
  { ...BARE, id: 'csv', kind: 'table', save: async (job) => (await sheets()).saveCsv(job) },
  { ...BARE, id: 'json', kind: 'table', save: async (job) => (await sheets()).saveJson(job) },
  {
    ...BARE,
    id: 'cells',
    kind: 'table',
    copy: {
      'text/plain': async (job) => (await sheets()).copyCells['text/plain'](job),
      'text/html': async (job) => (await sheets()).copyCells['text/html'](job),
    },
  },
  {
    ...BARE,
    id: 'markdown',
    kind: 'table',
    copy: { 'text/plain': async (job) => (await sheets()).copyMarkdown(job) },
  },
  { ...BARE, id: 'dataset', kind: 'table', save: async (job) => (await sheets()).saveDataset(job) },
  {
    ...BARE,
    id: 'pptx',
    kind: 'slides',
    save: async (job) => (await import('./saveSlides.ts')).saveSlides(job),
  },
  written('link', async ({ site, address }) => site + address, isReachable),
  written('embed', async (subject) => (await import('./embedCode.ts')).embedCode(subject), isReachable),
  cited('gbt7714'),
  cited('bibtex'),
  cited('plain'),
  {
    ...BARE,
    id: 'page',
    kind: 'page',
    save: async (job) => (await import('./savePage.ts')).savePage(job),
    isOffered: ({ loadPage }) => loadPage !== null,
  },
]
