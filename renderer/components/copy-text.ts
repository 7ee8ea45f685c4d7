/**
 * Puts a text on the clipboard, on a click or a key. The clipboard's own interface asks for a
 * permission that the window denies every page, and this older way needs none.
 */
export function copyText(text: string): boolean {
  const provide = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', provide, { once: true });
  try {
    // oxlint-disable-next-line no-deprecated -- the way without a permission is the deprecated one, and every engine keeps it
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', provide);
  }
}
