/** The look of a field that stays out of the way until it is wanted, its hint still easy to read. */
export const quietField = {
  '& .MuiInput-root:not(:hover, .Mui-focused)::before': { borderBottomColor: 'transparent' },
  '& input::placeholder': { color: 'text.secondary', opacity: 1 },
} as const;
