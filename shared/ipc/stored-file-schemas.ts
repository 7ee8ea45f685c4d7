import { z } from 'zod';
import { maximumFileBytes } from './contract-values.ts';

/** Names a file of the store. Nothing but hex, so that it can never lead out of the store's folder. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** As the user knows it; main cleans it before a file is named so. */
const fileName = z.string().min(1).max(255);

const storedFile = z.strictObject({
  /** Of what lies in the store; for a private file that is its sealed form. */
  sha256,
  name: fileName,
  /** Of the content as the user knows it. */
  sizeBytes: z.number().int().nonnegative(),
  mediaType: z.string().min(1).max(200),
  /** Opening it would run it; main asks before. */
  isExecutable: z.boolean(),
});
export type StoredFile = z.infer<typeof storedFile>;

const namedFile = z.strictObject({ sha256, name: fileName });

/** The calls about files the user attaches to notes. */
export const storedFilesContract = {
  /** Keeps a copy of the content; the same content is kept once. A private one is sealed and needs the vault open. */
  'stored-files:store': {
    input: z.strictObject({
      name: fileName,
      content: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= maximumFileBytes),
      isPrivate: z.boolean(),
    }),
    output: storedFile,
  },
  /** Asks the user for a file and stores a copy of it; null when they cancel. */
  'stored-files:pick': {
    input: z.strictObject({ isPrivate: z.boolean() }),
    output: storedFile.nullable(),
  },
  /**
   * Stores the content of a stored file once more, sealed or readable: other readers need another form. The
   * first stays, since earlier versions refer to it.
   */
  'stored-files:store-anew': {
    input: z.strictObject({ sha256, name: fileName, isPrivate: z.boolean() }),
    output: storedFile,
  },
  /** Opens a copy with the system's program for it; false when the user was asked and declined. */
  'stored-files:open': { input: namedFile, output: z.boolean() },
  /** Asks where to save a copy; false when the user cancels. */
  'stored-files:save-as': { input: namedFile, output: z.boolean() },
} as const;
