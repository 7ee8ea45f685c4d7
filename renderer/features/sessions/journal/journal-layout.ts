/**
 * Beside one another, and in a panel high enough for it, the list of notes and the note scroll each on its
 * own: what formats a long text stays in sight, and so do the other notes. Otherwise the panel scrolls, the
 * list above the note. In CSS pixels, of the panel alone.
 */
export const journalContainer = { containerName: 'journal', containerType: 'size' } as const;
export const besideOneAnother = '@container journal (min-width: 640px)';
export const scrollingApart = '@container journal (min-width: 640px) and (min-height: 360px)';
