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
}
