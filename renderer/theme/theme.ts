import { createTheme } from '@mui/material/styles';
import { hoveredRoleColours, paperColours, roleColours } from './palette.ts';

const bodyFont = '"Inter Variable", system-ui, sans-serif';
const titleFont = '"Fraunces Variable", Georgia, serif';

function scheme(mode: 'light' | 'dark') {
  const paper = paperColours[mode];
  const onColour = mode === 'light' ? '#FFFFFF' : '#14171C';
  return {
    palette: {
      primary: {
        main: roleColours[mode].mentee,
        dark: hoveredRoleColours[mode].mentee,
        contrastText: onColour,
      },
      secondary: {
        main: roleColours[mode].mentor,
        dark: hoveredRoleColours[mode].mentor,
        contrastText: onColour,
      },
      background: { default: paper.background, paper: paper.surface },
      divider: paper.hairline,
      text: { primary: paper.text, secondary: paper.secondaryText },
      success: { main: paper.success, contrastText: onColour },
      warning: { main: paper.warning, contrastText: onColour },
      error: { main: paper.error, contrastText: onColour },
    },
  };
}

const title = { fontFamily: titleFont, fontWeight: 600, letterSpacing: '-0.01em' } as const;

/** How controls behave wherever nothing else is said. */
export const controlDefaults = {
  MuiButtonBase: { disableRipple: true },
  MuiButton: { disableElevation: true },
  MuiPaper: { variant: 'outlined' },
  MuiTextField: { size: 'small' },
  MuiSelect: { size: 'small' },
  MuiTooltip: { arrow: true },
  // What grows moves its items from under the pointer: a click meanwhile meets another item, or none.
  // What fades away takes the click that follows.
  MuiMenu: { transitionDuration: 0 },
  MuiPopover: { transitionDuration: 0 },
  MuiLink: { underline: 'hover' },
} as const;

/** The look of the product. Light or dark follows `prefers-color-scheme`, which main sets from the user's preference. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'media' },
  colorSchemes: { light: scheme('light'), dark: scheme('dark') },
  // In CSS pixels: a window of 1024 at 200 % text is 512 of them wide.
  breakpoints: { values: { xs: 0, sm: 640, md: 900, lg: 1200, xl: 1600 } },
  shape: { borderRadius: 10 },
  typography: {
    fontFamily: bodyFont,
    // 13 px at the browser's default of 16; in rem, so that text zoom of the system is respected.
    fontSize: 13,
    h1: { ...title, fontSize: '1.5rem', lineHeight: 1.25 },
    h2: { ...title, fontSize: '1.1875rem', lineHeight: 1.3 },
    h3: { fontSize: '0.875rem', fontWeight: 650, lineHeight: 1.4 },
    subtitle1: { fontSize: '0.8125rem', lineHeight: 1.5 },
    subtitle2: { fontSize: '0.8125rem', fontWeight: 600 },
    body1: { fontSize: '0.8125rem', lineHeight: 1.5 },
    body2: { fontSize: '0.75rem', lineHeight: 1.45 },
    caption: { fontSize: '0.6875rem', lineHeight: 1.4 },
    button: { fontSize: '0.8125rem', fontWeight: 600, textTransform: 'none' },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        html: { height: '100%' },
        body: { height: '100%', fontVariantNumeric: 'tabular-nums', overflow: 'hidden' },
        '#root': { height: '100%' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            transitionDuration: '0.01ms !important',
          },
        },
      },
    },
    MuiButtonBase: {
      defaultProps: controlDefaults.MuiButtonBase,
      styleOverrides: {
        // Without ripples nothing else would show where the keyboard is. Inside, so that no edge cuts it off.
        root: {
          '&.Mui-focusVisible': {
            outline: '2px solid var(--mui-palette-primary-main)',
            outlineOffset: -2,
          },
        },
      },
    },
    MuiButton: {
      defaultProps: controlDefaults.MuiButton,
      styleOverrides: {
        root: { whiteSpace: 'nowrap', '&.Mui-focusVisible': { outlineOffset: 2 } },
      },
    },
    MuiDialog: {
      styleOverrides: {
        // A notice at the foot of the window covers no button of a dialog.
        container: {
          '&:has(> .MuiDialog-paperFullScreen)': { paddingBottom: 'var(--notice-room, 0px)' },
          '@media (max-height: 420px)': { paddingBottom: 'var(--notice-room, 0px)' },
        },
        paper: {
          maxHeight: 'calc(100% - 2 * max(32px, var(--notice-room, 0px)))',
          '@media (max-height: 420px)': { marginBlock: 16, maxHeight: 'calc(100% - 32px)' },
        },
        paperFullScreen: { '&&': { margin: 0, maxHeight: 'none' } },
      },
    },
    MuiPaper: {
      defaultProps: controlDefaults.MuiPaper,
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiChip: { styleOverrides: { root: { fontSize: '0.6875rem' }, sizeSmall: { height: 21 } } },
    MuiTextField: { defaultProps: controlDefaults.MuiTextField },
    MuiSelect: { defaultProps: controlDefaults.MuiSelect },
    MuiToggleButton: {
      styleOverrides: { root: { textTransform: 'none', padding: '4px 12px' } },
    },
    MuiTooltip: { defaultProps: controlDefaults.MuiTooltip },
    MuiMenu: { defaultProps: controlDefaults.MuiMenu },
    MuiPopover: { defaultProps: controlDefaults.MuiPopover },
    MuiLink: { defaultProps: controlDefaults.MuiLink },
  },
});
