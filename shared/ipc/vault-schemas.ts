import { z } from 'zod';
import { countCharacters, minimumPassphraseCharacters } from '#shared/domain/journal/passphrase.ts';
import { locales } from '#shared/domain/workspace.ts';
import { recoveryWordCount, vaultStatuses } from './contract-values.ts';

export const vaultStatus = z.enum(vaultStatuses);
/** `damaged`: the file with the key is there but cannot be read, and must not be made anew over it. */
export type VaultStatus = z.infer<typeof vaultStatus>;

/**
 * What the window hears: how the vault stands now, that it locks in a moment and the last words can still
 * be sealed, or that the user asked main for that and can be asked back.
 */
export type VaultEvent = VaultStatus | 'locking' | 'lock-asked';

const maximumPassphraseCharacters = 1000;

/** Typed to open what was made before; its length is nobody's business but the key's. */
const typedPassphrase = z.string().min(1).max(maximumPassphraseCharacters);

const newPassphrase = z
  .string()
  .max(maximumPassphraseCharacters)
  .refine((text) => countCharacters(text) >= minimumPassphraseCharacters);

/** As typed or pasted: case, accents, numbers before the words and line breaks do not matter. */
const typedWords = z.string().min(1).max(2000);

/** The parts are joined with `|`, so none may hold one: two places must never read alike. */
const placePart = z.string().regex(/^[\w-]{1,100}$/);

const sealedPlace = z.strictObject({ table: placePart, id: placePart, field: placePart });
/** Where a sealed text belongs. Moved elsewhere it cannot be opened. */
export type SealedPlace = z.infer<typeof sealedPlace>;

/** Four times the longest paste that the editor takes. */
const maximumPlainCharacters = 4 * 1024 * 1024;
/** Four bytes a character, a third more as base64. */
const maximumSealedCharacters = 6 * maximumPlainCharacters;

const plainText = z.string().max(maximumPlainCharacters);
const sealedText = z.string().min(1).max(maximumSealedCharacters);

const vaultAttempt = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened') }),
  /** The passphrase or the words do not fit; the next try counts after so many seconds. */
  z.strictObject({ kind: z.literal('wrong'), waitSeconds: z.number().int().nonnegative() }),
  /** Some of the recovery words stand in neither language's list, so nothing has been tried. */
  z.strictObject({ kind: z.literal('misspelt'), words: z.array(z.string()).min(1) }),
  /** Too early after wrong tries: what was typed has not been looked at. */
  z.strictObject({ kind: z.literal('wait'), waitSeconds: z.number().int().positive() }),
]);
/** What became of a try to open the vault. */
export type VaultAttempt = z.infer<typeof vaultAttempt>;

const nothing = z.undefined();

/** The calls about the key of the private notes. The key itself never crosses. */
export const vaultContract = {
  'vault:status': { input: nothing, output: vaultStatus },
  /** Fresh words from the language's list. They open nothing until the vault is created with them. */
  'vault:draw-recovery-words': {
    input: z.strictObject({ locale: z.enum(locales) }),
    output: z.array(z.string()).length(recoveryWordCount),
  },
  /** Only where there is none yet; it is open afterwards. */
  'vault:create': {
    input: z.strictObject({ passphrase: newPassphrase, recoveryWords: typedWords }),
    output: nothing,
  },
  'vault:unlock': {
    input: z.strictObject({ passphrase: typedPassphrase }),
    output: vaultAttempt,
  },
  /** Forgets the key at once. */
  'vault:lock': { input: nothing, output: nothing },
  /** After `lock-asked`: the user has a question to answer first, so nothing is locked yet. */
  'vault:keep-open': { input: nothing, output: nothing },
  /** The notes stay as they are: the same key is wrapped anew. */
  'vault:change-passphrase': {
    input: z.strictObject({ current: typedPassphrase, next: newPassphrase }),
    output: vaultAttempt,
  },
  /** Opens the vault with the recovery words and gives it a new passphrase. */
  'vault:recover': {
    input: z.strictObject({ recoveryWords: typedWords, passphrase: newPassphrase }),
    output: vaultAttempt,
  },
  'vault:seal': {
    input: z.strictObject({ place: sealedPlace, plain: plainText }),
    output: sealedText,
  },
  'vault:open': {
    input: z.strictObject({ place: sealedPlace, sealed: sealedText }),
    output: plainText,
  },
} as const;
