/** Stands where no level is known. */
export const noLevel = '–';

/** A gain always says which way it goes. */
export const gainFormat = {
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
} as const satisfies Intl.NumberFormatOptions;
