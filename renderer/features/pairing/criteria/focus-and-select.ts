/** For the name a dialog starts with: the keyboard is in it as soon as it is there, and typing replaces it. */
export function focusAndSelect(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
