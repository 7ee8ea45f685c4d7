const revokeAfterMilliseconds = 60_000;

/** Hands the answer to the browser as a file to be saved. Whether it arrived is not told to a page. */
export function saveAnswer(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), revokeAfterMilliseconds);
}
