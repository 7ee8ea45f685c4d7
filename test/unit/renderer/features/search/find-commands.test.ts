import { describe, expect, test } from 'vitest';
import { locales } from '#shared/domain/workspace.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { findCommands } from '#renderer/features/search/find-commands.ts';
import { namedCommand, plainCommand } from '#renderer/features/search/plain-command.ts';
import type { PaletteCommand } from '#renderer/features/search/search-option.ts';

const inFrench = [
  namedCommand('plan-session', 'menu.planSession', createTranslate('fr'), nothing),
  namedCommand('log-session', 'menu.logSession', createTranslate('fr'), nothing),
  plainCommand('start-session:1', 'Démarrer\u202f: Nora → Philippe, 14:00', nothing),
  namedCommand('pause-pair', 'menu.pausePair', createTranslate('fr'), nothing),
  namedCommand('resume-pair', 'menu.resumePair', createTranslate('fr'), nothing),
  namedCommand('write-private-note', 'menu.writePrivateNote', createTranslate('fr'), nothing),
  plainCommand('language:en', 'Langue\u202f: English', nothing),
];

function idsFor(commands: readonly PaletteCommand[], text: string): readonly string[] {
  return findCommands(commands, text).map(({ id }) => id);
}

function nothing(): void {
  return undefined;
}

describe('a command is named', () => {
  test.each([
    ['by the beginnings of its words, without accents', 'plan sea', 'plan-session'],
    ['in any order', 'privee note', 'write-private-note'],
    ['by another word for it', 'suspendre', 'pause-pair'],
    ['in the other language', 'pause pair', 'pause-pair'],
    ['with small words around it', 'une nouvelle note pour la journal', 'write-private-note'],
    ['as one asks for it', 'reprendre ce binôme', 'resume-pair'],
    ['not by a word too many', 'reprendre le binôme demain', ''],
    ['by its language’s own name', 'language', 'language:en'],
  ])('%s', (_way, text, id) => {
    expect(idsFor(inFrench, text)).toEqual(id === '' ? [] : [id]);
  });

  test.each(['réunion', 'meeting', 'rdv'])('“%s” is a session', (text) => {
    expect(idsFor(inFrench, text).toSorted()).toEqual(
      expect.arrayContaining(['plan-session', 'start-session:1']),
    );
  });
});

test('a whole word comes before the beginning of a longer one', () => {
  for (const locale of locales) {
    const t = createTranslate(locale);
    const commands = [
      namedCommand('add-goal-to-mentee', 'menu.addGoalToMentee', t, nothing),
      namedCommand('add-goal-to-mentor', 'menu.addGoalToMentor', t, nothing),
    ];
    expect(idsFor(commands, 'objectif mentor')[0]).toBe('add-goal-to-mentor');
  }
});

test('nothing is named by no word', () => {
  expect(idsFor(inFrench, ' … !?')).toEqual([]);
});

test('small words alone are words', () => {
  expect(idsFor([plainCommand('x', 'Ma liste', nothing)], 'ma')).toEqual(['x']);
});

test('what concerns the pair on screen comes first, then what the label names', () => {
  const commands = [
    plainCommand('x', 'Go to Sessions', nothing),
    plainCommand('open-pair', 'Open a pair…', nothing),
    { ...plainCommand('pause-pair', 'Pause the pair…', nothing), isAtHand: true },
    { ...plainCommand('complete-pair', 'Complete the pair…', nothing), isAtHand: true },
  ];
  expect(idsFor(commands, 'pair')).toEqual(['pause-pair', 'complete-pair', 'open-pair']);
});
