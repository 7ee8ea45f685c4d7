import { initial } from './0001-initial.ts';
import { pairing } from './0002-pairing.ts';
import { sessions } from './0003-sessions.ts';
import { progress } from './0004-progress.ts';
import { history } from './0005-history.ts';
import type { Migration } from './migration.ts';

/** Oldest first, without gaps. */
export const migrations: readonly Migration[] = [initial, pairing, sessions, progress, history];
