import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type PdfPage, pdfPages } from './pdfPages.ts'

const USUAL = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  String.raw`C:\Program Files\LibreOffice\program\soffice.exe`,
]

/** Where LibreOffice lies; null where it is not installed. */
function libreOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = ['soffice', 'libreoffice'].flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...places, ...USUAL].find((path) => existsSync(path)) ?? null
}

/** Files as the pages that LibreOffice makes of them, by name; null where it is not installed. */
export function officePages(files: Readonly<Record<string, Uint8Array>>): Map<string, PdfPage[]> | null {
  const program = libreOffice()
  if (program === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'parkbench-office-'))
  try {
    const names = Object.keys(files)
    for (const name of names) writeFileSync(join(folder, name), files[name] as Uint8Array)
    // A profile of its own: another window of the program would take the order and do nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const order = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder]
    execFileSync(program, [...order, ...names.map((name) => join(folder, name))], { stdio: 'pipe' })
    return new Map(
      names.map((name) => [name, pdfPages(readFileSync(join(folder, name.replace(/\.\w+$/, '.pdf'))))]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
