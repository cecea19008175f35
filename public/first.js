// Before anything is painted: an address that leads past the first page must not flash it.
if (/^#\/(?!overview$)./.test(location.hash) || /[?&]embed\b/.test(location.search))
  document.documentElement.dataset.elsewhere = ''
