import type { Locator, Page } from '@playwright/test';
import { pairingTabs, type PairingTab } from '#renderer/features/pairing/pairing-store.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { openBoard } from './board-page.ts';
import type { RunningApp } from './launch-app.ts';
import type { MainJob } from './main-job.ts';

interface Couple {
  readonly mentor: string;
  readonly mentee: string;
}

/** Opens the list of a programme with a proposal, and tells how many pairs that made. */
export async function openProposedList(running: RunningApp, locale: Locale) {
  const job = await openBoard(running, locale);
  await job.showView('list');
  const pairCount = await job.proposePairs();
  return { job, pairCount, grid: pairList(running.window, job) };
}

/** The same, and of whom its first pair is. */
export async function openFirstProposal(running: RunningApp, locale: Locale) {
  const { job } = await openProposedList(running, locale);
  return { job, couple: await readFirstCouple(running.window, job) };
}

async function readFirstCouple(window: Page, job: MainJob): Promise<Couple> {
  const label = new RegExp(
    job.translate('pairing.rejectNamed', { mentor: '(.+)', mentee: '(.+)' }),
  );
  const reject = pairList(window, job).getByRole('button', { name: label }).first();
  const [, mentor, mentee] = label.exec((await reject.getAttribute('aria-label')) ?? '') ?? [];
  if (mentor === undefined || mentee === undefined) throw new Error('No pair is proposed');
  return { mentor, mentee };
}

function pairList(window: Page, { translate: t }: MainJob): Locator {
  return window.getByRole('grid', { name: t('pairing.title'), exact: true });
}

/** Found while the two are proposed as a pair. */
export function proposalOf(window: Page, job: MainJob, couple: Couple): Locator {
  const name = job.translate('pairing.rejectNamed', { ...couple });
  return pairList(window, job).getByRole('button', { name, exact: true });
}

export async function showTab(window: Page, tab: PairingTab): Promise<void> {
  await window.getByRole('tab').nth(pairingTabs.indexOf(tab)).click();
}
