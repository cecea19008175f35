import { fetchFile } from './fetchFile.ts'

/** Where the build leaves the app as one web page. */
const SINGLE_PAGE = 'single.html'

/** The app as one web page, as text. Throws a LoadError where the site brings none, or without a network. */
export async function loadPage(fetch: typeof fetchFile = fetchFile): Promise<string> {
  return new TextDecoder().decode(await fetch(SINGLE_PAGE, { fresh: true }))
}
