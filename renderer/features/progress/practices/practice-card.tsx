import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { CalendarDate } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import { roleTextColour } from '#renderer/components/role-colour.ts';
import { pointable, pointedStyle } from '#renderer/components/use-shown-pointed.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { KeepButton } from './keep-button.tsx';
import { PracticeChip } from './practice-chip.tsx';
import { groupOfPractice } from './practice-groups.ts';
import { PracticeMenu, type PracticeDeed } from './practice-menu.tsx';
import { PracticeStory } from './practice-story.tsx';

/** One practice of a pair: what changed, for whom, how one can tell, and how far it has come. */
export function PracticeCard(props: {
  readonly practice: Practice;
  readonly pair: Pair;
  readonly skillName: string | null;
  readonly today: CalendarDate;
  nameOf(personId: Practice['personIds'][number]): string;
  onChoose(practice: Practice, deed: PracticeDeed): void;
  onKeep(practice: Practice): void;
}) {
  const { t, formatDate } = useLanguage();
  const { practice, pair, skillName, today, nameOf, onChoose, onKeep } = props;
  const { triedOn, adoptedOn } = practice;
  const since =
    adoptedOn === null
      ? t('practices.since.tried', { date: formatDate(triedOn) })
      : t('practices.since.adopted', { date: formatDate(adoptedOn) });
  return (
    <Paper
      component="article"
      aria-label={practice.title}
      {...pointable(practice.id)}
      sx={{ p: 1.75, ...pointedStyle }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', flexWrap: 'wrap', gap: 1 }}>
        <Typography variant="h3" sx={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
          {practice.title}
        </Typography>
        <PracticeChip practice={practice} today={today} />
        {groupOfPractice(practice, today) === 'to-check' && (
          <KeepButton practice={practice} onKeep={onKeep} />
        )}
        <PracticeMenu practice={practice} today={today} onChoose={onChoose} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {practice.personIds.map((id, index) => (
          <Box key={id} component="span">
            {index > 0 && ', '}
            <Box
              component="span"
              sx={{
                fontWeight: 600,
                color: roleTextColour(id === pair.mentorId ? 'mentor' : 'mentee'),
              }}
            >
              {nameOf(id)}
            </Box>
          </Box>
        ))}
        {['', ...(skillName === null ? [] : [skillName]), since].join(' · ')}
      </Typography>
      {practice.evidence !== '' && (
        <Typography sx={{ mt: 0.75, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
          {practice.evidence}
        </Typography>
      )}
      <PracticeStory practice={practice} />
    </Paper>
  );
}
