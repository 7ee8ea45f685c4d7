/** The two roles a person can show on screen; each has its colour in the theme. */
export type ShownRole = 'mentor' | 'mentee' | 'both';

const mentor = 'var(--mui-palette-secondary-main)';
const mentee = 'var(--mui-palette-primary-main)';

/** CSS colour of a role's text and marks. Someone in both roles is shown as the mentor they first are. */
export function roleColour(role: ShownRole): string {
  return role === 'mentee' ? mentee : mentor;
}

/** CSS background tinted with a role's colour, light enough for that colour's text on it. */
export function roleTint(role: ShownRole, percent = 13): string {
  return `color-mix(in srgb, ${roleColour(role)} ${String(percent)}%, var(--mui-palette-background-paper))`;
}
