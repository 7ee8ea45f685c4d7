/**
 * Two colours mean two people, everywhere: amber-brown for mentors, blue for mentees. The pair stays
 * apart for every common colour blindness, and colour is never the only sign.
 */
export const roleColours = {
  light: { mentor: '#B4530A', mentee: '#1D4E9E' },
  dark: { mentor: '#F0A868', mentee: '#8FB4F0' },
} as const;

/** The same under the pointer: away from the ground, so that the text on it stays readable. */
export const hoveredRoleColours = {
  light: { mentor: '#8F4208', mentee: '#163C7A' },
  dark: { mentor: '#F5C08F', mentee: '#AECAF5' },
} as const;

/** Paper, not glass: warm grounds, hairlines, and text with at least 4.5:1 contrast on each of them. */
export const paperColours = {
  light: {
    background: '#F7F6F3',
    surface: '#FFFFFF',
    hairline: '#E5E2DB',
    text: '#1E2126',
    secondaryText: '#5B606A',
    success: '#2B7A2F',
    warning: '#9A5B00',
    error: '#B3261E',
  },
  dark: {
    background: '#14171C',
    surface: '#1B1F26',
    hairline: '#2C323C',
    text: '#ECEBE8',
    secondaryText: '#A7ABB3',
    success: '#7BC67E',
    warning: '#F2B75C',
    error: '#F2A19B',
  },
} as const;
