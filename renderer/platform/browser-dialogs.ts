/** Lets the user pick one file; null when they cancel. */
export function pickFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    // Outside the document the input could be collected before the user has chosen.
    input.hidden = true;
    document.body.append(input);
    function settle(file: File | null): void {
      input.remove();
      resolve(file);
    }
    input.addEventListener('change', () => settle(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => settle(null));
    input.click();
  });
}

const revokeAfterMilliseconds = 60_000;

/** Hands a file to the browser's downloads. Whether it arrived is not told to the page. */
export function downloadFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), revokeAfterMilliseconds);
}
