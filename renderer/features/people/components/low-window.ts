/** A window in which a dialog needs all the height there is: 640 pixels at 200 % text are 320. */
export const lowWindow = '(max-height: 420px)';
