/** Hands a file to the reader, as if its link had been clicked. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has the file once the click is handled; before that the address must stand.
  setTimeout(() => URL.revokeObjectURL(link.href), 0)
}
