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
  const isEmbedded = /[?&]embed\b/.test(location.search)
  const isPast = /^#\/(?!overview$)./.test(location.hash) || isEmbedded
  if (isPast || kept.language === 'en') page.dataset.elsewhere = ''

  // What is surely wanted is asked for at once: the main script would begin only when it has come. The list of it stands
  // in the page (src/hosts/aheadPlugin.ts); src/cache/begun.ts takes the dataset over.
  const listed = document.currentScript?.dataset.ahead
  if (listed !== undefined) {
    const { dataset, database, code, words, drawn, unstarted } = JSON.parse(listed)
    const opened = /^#\/(\w+)/.exec(location.hash)?.[1] ?? 'overview'
    const tags = [/[?&]lang=(\w+)/.exec(location.hash)?.[1], kept.language, ...navigator.languages]
    const language = tags.map((tag) => tag?.slice(0, 2).toLowerCase()).find((tag) => tag in words) ?? 'zh'
    const files = [...(code[opened] ?? []), ...(words[language][opened] ?? [])]
    const [styles, scripts] = [files.filter(isStyle), files.filter((name) => !isStyle(name))]
    // As the build drew it: an address that says no more than the page.
    const file = /^(#\/\w*)?$/.test(location.hash) && !isEmbedded ? drawn[language][opened] : undefined
    const placed = file === undefined ? null : showDrawn(file, styles)
    const seen = Promise.race([Promise.resolve(placed).then(untilSeen), patience()])
    // Beside a page that stands there its code can wait: to be asked for until it is seen, and to be compiled.
    if (placed) void seen.then(() => preload(scripts, 'preload'))
    else preload(files, 'modulepreload')
    window.begun = { path: dataset, response: fetchUnlessKept(dataset, database), seen }
    // A button of what was drawn cannot do yet what it is for: src/mountPage.ts presses it when it can.
    addEventListener('click', ({ target }) => {
      const button = target.closest('#root[data-address] button')
      if (button === null) return
      delete window.pressed?.dataset.pressed
      window.pressed = button
      button.dataset.pressed = ''
    })
    // A script that does not come, or that a browser does not know how to read, ends before the app begins.
    addEventListener('error', (event) => {
      const isFatal = event instanceof ErrorEvent || event.target.type === 'module'
      if (isFatal && !isAlive()) tellUnstarted(unstarted[language])
    }, { capture: true })
  }

  /** Puts a page that the build drew in the place of the first one; not where the app has been quicker. */
  async function showDrawn(file, styles) {
    page.dataset.elsewhere = ''
    const [place, drawn] = await Promise.all([emptyPlace(), fetchPlace(file), ...styles.map(applied)])
    if (drawn === null || !isElsewhere()) return
    Object.assign(place.dataset, drawn.dataset)
    // Even the language that it has already would make the browser look at every style again.
    if (page.lang !== place.dataset.locale) page.lang = place.dataset.locale
    place.append(...drawn.childNodes)
    delete page.dataset.elsewhere
  }

  function isElsewhere() {
    return page.dataset.elsewhere !== undefined
  }

  /** src/mountPage.ts takes both signs away when the app is there. */
  function isAlive() {
    return !isElsewhere() && document.querySelector('#root[data-address]') === null
  }

  /** Above whatever stands there: it can be read all the same. */
  function tellUnstarted({ note, reload }) {
    if (document.getElementById('unstarted')) return
    const told = document.createElement('p')
    told.id = 'unstarted'
    told.className = 'notice'
    told.setAttribute('role', 'alert')
    const again = document.createElement('button')
    again.className = 'action'
    again.textContent = reload
    again.onclick = () => location.reload()
    told.append(note, again)
    document.body.prepend(told)
  }

  /**
   * Settles at once where nothing stands there to be seen, as in the background; else when it is on the screen, which is
   * later than when the browser was asked to paint it. Not every browser tells: then a moment after that, in milliseconds.
   */
  async function untilSeen() {
    if (isElsewhere() || document.hidden) return
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve, 300))
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) resolve()
      }).observe({ type: 'paint', buffered: true })
    })
  }

  /** In milliseconds: what was drawn may not come. */
  function patience() {
    return new Promise((resolve) => {
      setTimeout(resolve, 1500)
    })
  }

  /** Takes the first page out as soon as it begins: what is still to be read of it, the parser puts where nobody sees it. */
  function emptyPlace() {
    return new Promise((resolve) => {
      const begun = new MutationObserver(() => {
        const first = document.getElementById('root')
        if (first === null) return
        begun.disconnect()
        const place = document.createElement('div')
        place.id = 'root'
        first.replaceWith(place)
        resolve(place)
      })
      begun.observe(page, { childList: true, subtree: true })
    })
  }

  /** As a document: no string becomes HTML here. null where it does not come. */
  function fetchPlace(file) {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest()
      request.open('GET', file)
      request.responseType = 'document'
      request.overrideMimeType('text/html; charset=utf-8')
      request.onloadend = () => resolve(request.status === 200 ? request.response.getElementById('root') : null)
      request.send()
    })
  }

  function applied(file) {
    return new Promise((resolve) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.crossOrigin = ''
      link.href = file
      link.onload = link.onerror = resolve
      document.head.append(link)
    })
  }

  /** null where an earlier visit left a dataset: then the code that reads it is wanted. */
  async function fetchUnlessKept(path, database) {
    const databases = (await indexedDB.databases?.()) ?? [{ name: 'parkbench-cache' }]
    if (databases.some(({ name }) => name === 'parkbench-cache')) {
      preload(database, 'modulepreload')
      return null
    }
    // As src/cache/fetchFile.ts does it: a server that says nothing for so long will not.
    const silence = new AbortController()
    const timer = setTimeout(() => silence.abort(), 15_000)
    const { signal } = silence
    return fetch(path, { cache: 'no-cache', credentials: 'same-origin', signal }).finally(() => clearTimeout(timer))
  }

  /** `rel` is how scripts are: fetched, or compiled as well. */
  function preload(files, rel) {
    for (const file of files) {
      const link = document.createElement('link')
      link.rel = isStyle(file) ? 'preload' : rel
      if (link.rel === 'preload') link.as = isStyle(file) ? 'style' : 'script'
      link.crossOrigin = ''
      link.href = file
      document.head.append(link)
    }
  }

  function isStyle(file) {
    return file.endsWith('.css')
  }
}
