import { useMemo } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Typography from '@mui/material/Typography';
import type { MatchRules, MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import { describeLost, describeTotalLoss } from '#shared/i18n/describe-pair-report.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { SidePanel } from '#renderer/components/side-panel.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { ConsequenceList } from '../board/consequence-list.tsx';
import type { BoardPair } from '../board/board-model.ts';
import { describeEndings } from '../board/describe-moving.ts';
import { changeOf, type Move } from '../board/plan-move.ts';
import { planCouple } from '../board/plan-couple.ts';
import { useEngineAnswer, type EngineArguments, type EngineClient } from '../engine-client.ts';
import type { PairingData } from '../queries.ts';
import type { Moves } from '../use-moves.ts';
import { BreakdownBars } from './breakdown-bars.tsx';
import { FitFigure } from './fit-figure.tsx';
import { NextBestLists } from './next-best-list.tsx';
import { RuleList } from './rule-list.tsx';

/** Two people who are no pair: why not, what it would cost the others, and the way to pair them all the same. */
export function CouplePanel(props: {
  readonly couple: MentorAndMentee;
  readonly data: PairingData;
  readonly words: MatchWording;
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  readonly pairs: readonly BoardPair[];
  readonly moves: Moves;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { couple, data, words, engine, rules, pairs, moves } = props;
  const { mentorId, menteeId } = couple;
  const question = useMemo<EngineArguments<'report'>>(() => [rules, couple], [couple, rules]);
  const { answer: report, isStale } = useEngineAnswer(engine, 'report', question);
  const move = useMemo(
    () => planCouple(couple, pairs, (personId) => data.byId.get(personId)?.enrolment.capacity ?? 0),
    [couple, data.byId, pairs],
  );
  const names = { mentor: data.nameOf(mentorId), mentee: data.nameOf(menteeId) };
  return (
    <SidePanel
      title={t('board.couple.title')}
      subtitle={`${names.mentor} → ${names.mentee}`}
      closeLabel={t('app.close')}
      onClose={props.onClose}
    >
      {report != null && !isStale && (
        <>
          <FitFigure score={report.score} />
          <RuleList obstacle={report.obstacle} words={words} />
          {report.lost.length > 0 && (
            <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
              {report.lost.map((lost) => (
                <li key={`${lost.line.measure}:${lost.line.field ?? ''}`}>
                  <Typography>{describeLost(lost, words)}</Typography>
                </li>
              ))}
            </Box>
          )}
          {report.obstacle === null && <Typography>{describeTotalLoss(report, words)}</Typography>}
          <PairThem
            move={move}
            words={words}
            engine={engine}
            rules={rules}
            pairs={pairs}
            moves={moves}
          />
          <Divider />
          <BreakdownBars breakdown={report.breakdown} words={words} />
          <Divider />
          <NextBestLists couple={couple} report={report} words={words} />
        </>
      )}
    </SidePanel>
  );
}

/** What pairing them now would change on the board, and the button that does it. */
function PairThem(props: {
  readonly move: Move;
  readonly words: MatchWording;
  readonly engine: EngineClient;
  readonly rules: MatchRules;
  readonly pairs: readonly BoardPair[];
  readonly moves: Moves;
}) {
  const { t } = useLanguage();
  const { move, words, engine, rules, pairs, moves } = props;
  const question = useMemo<EngineArguments<'weighChange'>>(
    () => [
      rules,
      pairs.map(({ pair: { mentorId, menteeId } }) => ({ mentorId, menteeId })),
      changeOf(move),
    ],
    [move, pairs, rules],
  );
  const { answer, isStale } = useEngineAnswer(engine, 'weighChange', question);
  const endings = describeEndings(move.remove, words);
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      {endings.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ width: '100%' }}>
          {endings.map((text) => (
            <div key={text}>{text}</div>
          ))}
        </Alert>
      )}
      {answer !== undefined && !isStale && (
        <Box>
          <Typography variant="h3" sx={{ mb: 0.25 }}>
            {t('board.couple.consequences')}
          </Typography>
          {/* The rule against it is told above. */}
          <ConsequenceList consequences={{ ...answer, obstacle: null }} words={words} />
        </Box>
      )}
      <Button variant="outlined" onClick={() => void moves.make(move)}>
        {t('board.couple.pair')}
      </Button>
    </Box>
  );
}
