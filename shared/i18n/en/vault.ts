/** The lock on the private notes. */
export const vault = {
  'vault.title': 'Private notes',
  'vault.intro.title': 'Notes that only you can read',
  'vault.intro.text':
    'Private notes are encrypted on this computer with a passphrase of your own. Nobody can reset it: not your firm, not us. The one other way in is a sheet of 24 recovery words.',
  'vault.intro.setUp': 'Set up private notes',
  'vault.lostKey.title': 'The key of your private notes is missing',
  'vault.lostKey.text':
    '{count, plural, one {# private note is} other {# private notes are}} sealed with a key that this data folder no longer holds. Put vault.json from a backup back into the folder and start again. If you set up a new key instead, they stay sealed.',
  'vault.lostKey.setUp': 'Set up a new key',
  'vault.browser':
    'Private notes need the desktop app: a browser page has no place that only you can read.',
  'vault.locked.title': 'Private notes are locked',
  'vault.locked.text': 'They are readable again once you type your passphrase.',
  'vault.passphrase': 'Passphrase',
  'vault.passphrase.new': 'New passphrase',
  'vault.passphrase.again': 'The same passphrase again',
  'vault.passphrase.show': 'Show what is typed',
  'vault.passphrase.hide': 'Hide what is typed',
  'vault.passphrase.mismatch': 'The two are not the same yet.',
  'vault.advice.too-short':
    'At least {count} characters. Four words that have nothing to do with one another are easy to remember and hard to guess.',
  'vault.advice.guessable':
    'Guessers try this early: common words, rows of keys, repetitions. Add words that nobody expects.',
  'vault.advice.fair': 'Fair. One or two words more would make it hard to guess.',
  'vault.advice.strong': 'Hard to guess, as long as it is not a quotation.',
  'vault.unlock': 'Unlock',
  'vault.unlocking': 'One moment…',
  'vault.forgotten': 'Passphrase forgotten?',
  'vault.wrong.passphrase': 'This is not the passphrase.',
  'vault.wrong.words':
    'These words do not open the private notes. Check their spelling and their order.',
  'vault.misspelt': 'Not among the recovery words, of either language: {words}.',
  'vault.tooEarly': 'Too early after several wrong tries.',
  'vault.wait': 'Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'vault.open.status':
    'Private notes are open. They lock after 10 minutes without you, and when the computer goes to sleep.',
  'vault.lockNow': 'Lock now',
  'vault.lockUnsaved':
    'The last words typed could not be saved. Once locked, they are kept sealed and saved as soon as possible, but only until Binôme closes.',
  'vault.lockAnyway': 'Lock all the same',
  'vault.lockedNotice': 'Private notes are locked',
  'vault.lockedUnsaved':
    'Private notes are locked, and the last words typed could not be saved. They are held in memory and saved as soon as possible, but lost if Binôme closes before.',
  'vault.unsavedStored': 'The words that could not be saved before the lock are saved now.',
  'vault.stillUnsaved':
    'The words typed before the lock still cannot be saved. Keep Binôme open; it goes on trying.',
  'vault.create.step': 'Step {step} of {count}',
  'vault.create.back': 'Back',
  'vault.create.passphrase.title': 'Choose a passphrase',
  'vault.create.passphrase.text':
    'It is asked for whenever you open your private notes. It is stored nowhere, so nobody can reset it or tell it to you.',
  'vault.create.passphrase.next': 'Go on to the recovery words',
  'vault.create.words.title': 'Write down the recovery words',
  'vault.create.words.text':
    'If you forget the passphrase, these 24 words in this order let you choose another. They are shown this once only.',
  'vault.create.words.next': 'I have written them down',
  'vault.create.check.title': 'Type two of them back',
  'vault.create.check.text': 'This is to make sure that the sheet can be read.',
  'vault.create.check.next': 'Set up private notes',
  'vault.creating': 'One moment…',
  'vault.created': 'Private notes are set up and open',
  'vault.check.word': 'Word {number}',
  'vault.check.wrong': 'The sheet says something else.',
  'vault.sheet.title': 'Recovery words of Binôme’s private notes',
  'vault.sheet.text':
    'Made on {date}. Whoever has these words and this computer’s data can read the private notes: keep them on paper, away from the computer.',
  'vault.sheet.fileName': 'binome-recovery-words.txt',
  'vault.sheet.print': 'Print…',
  'vault.sheet.save': 'Save as a text file…',
  'vault.sheet.warning':
    'A file is copied without anyone noticing, by backups and synchronised folders among others. If you save one, put it on a USB key that you lock away.',
  'vault.recover.title': 'Choose a new passphrase',
  'vault.recover.text':
    'Type the 24 recovery words in their order. Capitals, accents and numbers before the words do not matter. Without them nobody can open the private notes; everything else in Binôme stays open to you.',
  'vault.recover.words': 'Recovery words',
  'vault.recover.count': '{count} of {of} words',
  'vault.recover.confirm': 'Set it and unlock',
  'vault.recovered': 'Private notes are open, under the new passphrase',
  'vault.change': 'Change the passphrase',
  'vault.change.text':
    'Your notes and the recovery words stay as they are. The old passphrase no longer opens anything, except copies of the data folder made before.',
  'vault.change.current': 'Present passphrase',
  'vault.changed': 'Passphrase changed',
  'vault.settings.text':
    'What you mark as private is encrypted before it is stored. Only your passphrase or the recovery words open it.',
  'vault.settings.absent': 'Not set up yet. You are asked when you write the first private note.',
  'vault.settings.locked': 'Locked.',
  'vault.settings.unlocked':
    'Open. They lock after 10 minutes without you, and when the computer goes to sleep.',
} as const;
