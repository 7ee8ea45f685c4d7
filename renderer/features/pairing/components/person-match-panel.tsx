import { useMemo, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Divider from '@mui/material/Divider';
import Typography from '@mui/material/Typography';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { RoleChip } from '#renderer/components/role-chip.tsx';
import { SidePanel } from '#renderer/components/side-panel.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { otherRole, personIn, type BoardPair } from '../board/board-model.ts';
import { couple } from '../board/plan-move.ts';
import { useEngineAnswer, type EngineArguments, type EngineClient } from '../engine-client.ts';
import { usePairingScreen, type PersonInRole } from '../pairing-store.ts';
import type { PairingData } from '../queries.ts';
import { CandidateList } from './candidate-list.tsx';
import { LineButton } from './next-best-list.tsx';
import { PersonAdvice } from './person-advice.tsx';

/** Someone in one of their roles: what they bring and seek, whom they have, who would fit best, and why they wait. */
export function PersonMatchPanel(props: {
  readonly person: PersonInRole;
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  readonly pairs: readonly BoardPair[];
  onClose(): void;
}) {
  const { t, formatNumber } = useLanguage();
  const { person, data, words, engine, rules, pairs } = props;
  const { personId, role } = person;
  const openPanel = usePairingScreen((state) => state.openPanel);
  const question = useMemo<EngineArguments<'rankCandidates'>>(
    () => [rules, personId, role],
    [personId, role, rules],
  );
  const { answer: candidates } = useEngineAnswer(engine, 'rankCandidates', question);
  const participant = data.byId.get(personId);
  if (participant === undefined) return null;
  const theirs = pairs.filter(({ pair }) => personIn(pair, role) === personId);
  const { claims, job, department, site } = participant.person;
  return (
    <SidePanel
      title={data.nameOf(personId)}
      subtitle={[job, department, site].filter(Boolean).join(' · ')}
      closeLabel={t('app.close')}
      onClose={props.onClose}
    >
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <RoleChip role={role} label={t(`people.role.${role}`)} />
        <Chip
          size="small"
          variant="outlined"
          label={t('board.card.places', {
            taken: theirs.length,
            places: participant.enrolment.capacity,
          })}
        />
      </Box>
      <Skills title={t('people.column.offers')}>
        {claims
          .filter((claim) => claim.direction === 'offered')
          .map(({ skillId, level }) => (
            <Chip
              key={skillId}
              size="small"
              variant="outlined"
              label={`${words.skillLabel(skillId)} · ${t('people.claim.level', { level })}`}
            />
          ))}
      </Skills>
      <Skills title={t('people.column.wants')}>
        {claims
          .filter((claim) => claim.direction === 'wanted')
          .map(({ skillId, priority }) => (
            <Chip
              key={skillId}
              size="small"
              variant="outlined"
              label={`${words.skillLabel(skillId)} · ${t('people.claim.priority', { priority })}`}
            />
          ))}
      </Skills>
      {theirs.length > 0 && (
        <Box>
          <Typography variant="h3" sx={{ mb: 0.5 }}>
            {t('board.person.pairs')}
          </Typography>
          {theirs.map(({ pair, score }) => (
            <LineButton
              key={pair.id}
              onClick={() => {
                openPanel({ kind: 'pair', id: pair.id });
              }}
            >
              <Typography component="span" sx={{ flex: 1 }}>
                {data.nameOf(personIn(pair, otherRole(role)))}
              </Typography>
              <strong>{formatNumber(Math.round(score))}</strong>
            </LineButton>
          ))}
        </Box>
      )}
      <PersonAdvice {...props} hasPair={theirs.length > 0} />
      <Divider />
      {candidates !== undefined && (
        <CandidateList
          key={personId}
          personId={personId}
          candidates={candidates}
          role={otherRole(role)}
          pairs={pairs}
          words={words}
          onOpen={(candidateId) => {
            openPanel({ kind: 'couple', ...couple(person, candidateId) });
          }}
        />
      )}
    </SidePanel>
  );
}

function Skills(props: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (props.children.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.75 }}>
        {props.title}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>{props.children}</Box>
    </Box>
  );
}
