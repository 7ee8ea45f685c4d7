/** Whether nobody has moved the focus since the dialog came: it is on the dialog as a whole, or behind it. */
function isUntouched(dialog: HTMLElement): boolean {
  const surface = dialog.querySelector('[role="dialog"], [role="alertdialog"]') ?? dialog;
  return document.activeElement === null || document.activeElement.contains(surface);
}

/**
 * The transition of a dialog that begins at one of its parts. The part has the focus at once, so that no
 * key is lost while the dialog fades in; and once more when it is there, for a menu that closed meanwhile
 * took the focus away. By then whoever is quick may have gone on, to a field or to the list of one,
 * which stands outside the dialog: they stay where they are.
 */
export function useBeginning(focusFirst: () => void) {
  return {
    transition: {
      onEnter: focusFirst,
      onEntered: (dialog: HTMLElement) => {
        if (isUntouched(dialog)) focusFirst();
      },
    },
  };
}
