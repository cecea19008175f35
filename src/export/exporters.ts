/** All that can be made of a figure. One more is one more entry here, with its words in `share.exporters`. */
import type { ExportFile, ExportJob } from './exportJob.ts'

/** Groups of settings that the dialog shows for an exporter. */
export type SettingGroup = 'size' | 'scale' | 'ground'
export const EXPORTER_IDS = ['png', 'svg', 'page'] as const
export type ExporterId = (typeof EXPORTER_IDS)[number]

export interface Exporter {
  readonly id: ExporterId
  readonly groups: readonly SettingGroup[]
  /** Makes the file; null for what is no file. */
  readonly save: ((job: ExportJob) => Promise<ExportFile>) | null
  /** What goes to the clipboard, by its MIME type; a browser takes those that it knows. null for what goes there not. */
  readonly copy: Readonly<Record<string, (job: ExportJob) => Promise<Blob>>> | null
}

const picture = () => import('./savePicture.ts')

export const EXPORTERS: readonly Exporter[] = [
  {
    id: 'png',
    groups: ['size', 'scale', 'ground'],
    save: async (job) => (await picture()).savePicture(job, 'png'),
    copy: { 'image/png': async (job) => (await picture()).copyPicture(job, 'png') },
  },
  {
    id: 'svg',
    groups: ['size', 'ground'],
    save: async (job) => (await picture()).savePicture(job, 'svg'),
    copy: {
      'text/plain': async (job) => (await picture()).copyPicture(job, 'svg'),
      'image/svg+xml': async (job) => (await picture()).copyPicture(job, 'svg'),
    },
  },
  {
    id: 'page',
    groups: [],
    save: async (job) => (await import('./savePage.ts')).savePage(job),
    copy: null,
  },
]
