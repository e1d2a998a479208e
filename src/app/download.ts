/** How long the address of a download is kept: browsers may read it after the click has returned. */
const KEEP_MS = 60_000

/** Hands a file to the person through the browser's own download. */
export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS)
}
