// Before anything is painted: the reader's own theme, and a page that the address or the reader's language leads past
// must not flash. The text is written by src/store/preferences.ts.
{
  let kept = {}
  try {
    kept = JSON.parse(localStorage.getItem('parkbench') ?? '{}') ?? {}
  } catch {
    // Nothing is kept here, or nothing that can be read: the defaults hold.
  }
  const page = document.documentElement
  if (kept.theme === 'light' || kept.theme === 'dark') page.dataset.theme = kept.theme
  const isElsewhere = /^#\/(?!overview$)./.test(location.hash) || /[?&]embed\b/.test(location.search)
  if (isElsewhere || kept.language === 'en') page.dataset.elsewhere = ''

  // What is surely wanted is asked for at once: the main script would begin only when it has come. The list of it stands
  // in the page (src/hosts/aheadPlugin.ts); src/cache/begun.ts takes the dataset over.
  const listed = document.currentScript?.dataset.ahead
  if (listed !== undefined) {
    const { dataset, database, code, words } = JSON.parse(listed)
    const opened = /^#\/(\w+)/.exec(location.hash)?.[1] ?? 'overview'
    const tags = [/[?&]lang=(\w+)/.exec(location.hash)?.[1], kept.language, ...navigator.languages]
    const language = tags.map((tag) => tag?.slice(0, 2).toLowerCase()).find((tag) => tag in words) ?? 'zh'
    preload(code[opened] ?? [])
    preload(words[language][opened] ?? [])
    window.begun = { path: dataset, response: fetchUnlessKept(dataset, database) }
  }

  /** null where an earlier visit left a dataset: then the code that reads it is wanted. */
  async function fetchUnlessKept(path, database) {
    const databases = (await indexedDB.databases?.()) ?? [{ name: 'parkbench-cache' }]
    if (databases.some(({ name }) => name === 'parkbench-cache')) {
      preload(database)
      return null
    }
    // As src/cache/fetchFile.ts does it: a server that says nothing for so long will not.
    const silence = new AbortController()
    const timer = setTimeout(() => silence.abort(), 15_000)
    const { signal } = silence
    return fetch(path, { cache: 'no-cache', credentials: 'same-origin', signal }).finally(() => clearTimeout(timer))
  }

  function preload(files) {
    for (const file of files) {
      const link = document.createElement('link')
      link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload'
      if (link.rel === 'preload') link.as = 'style'
      link.crossOrigin = ''
      link.href = file
      document.head.append(link)
    }
  }
}
