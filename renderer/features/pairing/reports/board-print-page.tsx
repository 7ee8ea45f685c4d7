import { useState } from 'react';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import { sharedBreakdown } from '#shared/domain/pairing/shared-breakdown.ts';
import { describePointsReason, type MatchWording } from '#shared/i18n/describe-match.ts';
import { Page } from '#renderer/components/page.tsx';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';
import { describeWaiting, waitingByName } from './board-tables.ts';
import { DocumentPage } from './document-page.tsx';
import { DocumentSection, DocumentTable } from '#renderer/components/document-parts.tsx';
import { useDocumentData } from './use-document-data.ts';

/** The board on paper: who is with whom and why, and who is still waiting. */
export function BoardPrintPage() {
  const { t } = useLanguage();
  const read = useDocumentData();
  if (read === undefined) return <Page title={t('reports.board.title')} />;
  const { data, words } = read;
  return <BoardDocument data={data} words={words} />;
}

function BoardDocument(props: { readonly data: PairingData; readonly words: MatchWording }) {
  const { t, formatDate, formatNumber, compareText } = useLanguage();
  const { domainContext } = useServices();
  const programme = useCurrentProgramme();
  const [today] = useState(() => domainContext().today);
  const { data, words } = props;
  const pairs = data.pairs.filter((pair) => !isPast(pair));
  const waiting = waitingByName(data, compareText);
  const place = (personId: Pair['mentorId']) => {
    const person = data.byId.get(personId)?.person;
    return [person?.job, person?.department, person?.site].filter(Boolean).join(' · ');
  };
  const person = (personId: Pair['mentorId']) => (
    <>
      {data.nameOf(personId)}
      <br />
      <small>{place(personId)}</small>
    </>
  );
  return (
    <DocumentPage
      title={t('reports.board.title')}
      subtitle={t('reports.documentFacts', {
        programme: programme.name,
        round: data.round?.number ?? 1,
        date: formatDate(today),
      })}
      fileName={t('reports.board.fileName', { programme: programme.name })}
      isLandscape
    >
      <DocumentSection
        title={t('reports.board.pairs')}
        {...(pairs.length === 0 ? { lead: t('reports.board.noPairs') } : {})}
      >
        {pairs.length > 0 && (
          <DocumentTable
            caption={t('reports.board.pairs.caption', { count: pairs.length })}
            rows={pairs}
            getRowId={({ id }) => id}
            columns={[
              { label: t('pairs-file.mentor'), render: ({ mentorId }) => person(mentorId) },
              { label: t('pairs-file.mentee'), render: ({ menteeId }) => person(menteeId) },
              {
                label: t('pairing.column.score'),
                isNumber: true,
                render: ({ score }) => formatNumber(Math.round(score)),
              },
              {
                label: t('pairing.column.why'),
                render: ({ breakdown, overrideReason }) =>
                  [
                    ...sharedBreakdown(breakdown)
                      .filter(({ points }) => points > 0)
                      .map(({ reason }) => describePointsReason(reason, words)),
                    ...(overrideReason === '' ? [] : [t('reports.board.againstRule')]),
                  ].join(' · '),
              },
              {
                label: t('pairing.column.state'),
                render: ({ state, isLocked }) =>
                  isLocked
                    ? t('reports.board.lockedState', { state: t(`pairing.state.${state}`) })
                    : t(`pairing.state.${state}`),
              },
            ]}
          />
        )}
      </DocumentSection>
      <DocumentSection
        title={t('reports.board.waiting')}
        {...(waiting.length === 0
          ? { lead: t(data.waiting === null ? 'reports.notProposed' : 'reports.board.nobody') }
          : {})}
      >
        {waiting.length > 0 && (
          <DocumentTable
            caption={t('reports.board.waiting.caption', { count: waiting.length })}
            rows={waiting}
            getRowId={({ personId, role }) => `${personId} ${role}`}
            columns={[
              { label: t('unmatched-file.name'), render: ({ personId }) => person(personId) },
              { label: t('unmatched-file.role'), render: ({ role }) => t(`people.role.${role}`) },
              {
                label: t('pairing.column.reasons'),
                render: (entry) => describeWaiting(entry, words).join(' '),
              },
            ]}
          />
        )}
      </DocumentSection>
    </DocumentPage>
  );
}
