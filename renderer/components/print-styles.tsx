import GlobalStyles from '@mui/material/GlobalStyles';

/** Marks the one part of the window that goes on paper. */
export const paperMark = { 'data-paper': '' } as const;

const paper = '[data-paper]';
const important = (value: string) => `${value} !important`;

/**
 * While a document is shown, the window prints as that document alone: what stands around it is left
 * out, what holds it lets it run over as many pages as it takes, and ink is black on white whatever the
 * mode.
 */
export function PrintStyles(props: { readonly isLandscape: boolean }) {
  return (
    <GlobalStyles
      styles={{
        // On whatever paper the printer or the PDF has.
        '@page': { size: props.isLandscape ? 'landscape' : 'portrait', margin: '14mm' },
        '@media print': {
          [`body :not(:has(${paper}), ${paper}, ${paper} *)`]: { display: important('none') },
          [`html, body, #root, body :has(${paper})`]: {
            display: important('block'),
            position: important('static'),
            width: important('auto'),
            height: important('auto'),
            overflow: important('visible'),
            padding: important('0'),
            background: important('#fff'),
          },
          [paper]: {
            maxWidth: important('none'),
            border: important('0'),
            padding: important('0'),
            color: important('#000'),
            background: important('#fff'),
          },
          [`${paper} *`]: { color: important('#000'), borderColor: important('#999') },
          [`${paper} h1, ${paper} h2, ${paper} h3, ${paper} caption`]: {
            breakAfter: 'avoid',
          },
          [`${paper} tr, ${paper} li, ${paper} p`]: { breakInside: 'avoid' },
        },
      }}
    />
  );
}
