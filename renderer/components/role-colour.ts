/** The two roles a person can show on screen; each has its colour in the theme. */
export type ShownRole = 'mentor' | 'mentee' | 'both';

const mentor = 'var(--mui-palette-secondary-main)';
const mentee = 'var(--mui-palette-primary-main)';

/** Someone in both roles is shown as the mentor they first are. */
function roleColour(role: ShownRole): string {
  return role === 'mentee' ? mentee : mentor;
}

/** CSS colour of text on the role's tint: drawn towards the text colour, for a contrast of at least 4.5:1 there. */
export function roleTextColour(role: ShownRole): string {
  return `color-mix(in srgb, ${roleColour(role)} 80%, var(--mui-palette-text-primary))`;
}

/** CSS background tinted with a role's colour. */
export function roleTint(role: ShownRole): string {
  return `color-mix(in srgb, ${roleColour(role)} 13%, var(--mui-palette-background-paper))`;
}
