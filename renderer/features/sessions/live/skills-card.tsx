import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import AddIcon from '@mui/icons-material/Add';
import { displayName } from '#shared/domain/people/person.ts';
import { isUnderWay } from '#shared/domain/sessions/live-session.ts';
import {
  isSameSkill,
  levelHistory,
  levelIn,
  skillsWorkedOn,
  type LearntSkill,
} from '#shared/domain/sessions/session-levels.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { SkillNames } from '#renderer/services/programme-data.ts';
import type { PairLife } from '../queries.ts';
import { AddSkillForm } from './add-skill-form.tsx';
import type { SessionEdits } from './session-edits.ts';
import { SkillLevelRow } from './skill-level-row.tsx';

/** What the two learn from each other, with the levels from session to session. */
export function SkillsCard(props: {
  readonly session: Session;
  readonly pairLife: PairLife;
  readonly skillNames: SkillNames;
  readonly edits: SessionEdits;
}) {
  const { t } = useLanguage();
  const { session, pairLife, skillNames, edits } = props;
  const { mentor, mentee, sessions } = pairLife;
  // A skill that was just added has no level yet, so nothing else knows of it.
  const [added, setAdded] = useState<readonly LearntSkill[]>([]);
  const [isAdding, setIsAdding] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const hasJustAdded = useRef(false);
  // The form takes the place of its button and gives it back; what was just added is rated next.
  useHeldFocus(card, () => {
    const wanted = hasJustAdded.current
      ? 'li:last-child > button'
      : '[data-adding] [role="combobox"], [data-add]';
    hasJustAdded.current = false;
    return card.current?.querySelector<HTMLElement>(wanted);
  });
  const known = skillsWorkedOn(pairLife, sessions);
  const skills = [
    ...known,
    ...added.filter((skill) => !known.some((other) => isSameSkill(skill, other))),
  ];
  const canRecord = isUnderWay(session);
  return (
    <Paper ref={card} component="section" aria-labelledby="session-skills" sx={{ p: 2 }}>
      <Typography id="session-skills" variant="h2">
        {t('live.skills')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 0.75 }}>
        {t(canRecord ? 'live.skills.help' : 'live.skills.later')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {skills.map((skill) => {
          const isInReturn = skill.personId === mentor.id;
          const name = skillNames.nameOf(skill.skillId);
          return (
            <SkillLevelRow
              key={`${skill.skillId} ${skill.personId}`}
              label={isInReturn ? t('live.skills.inReturn', { skill: name }) : name}
              learnerName={displayName(isInReturn ? mentor : mentee)}
              role={isInReturn ? 'mentor' : 'mentee'}
              history={levelHistory(sessions, skill, session)}
              today={levelIn(session, skill)}
              canRecord={canRecord}
              isOpenAtFirst={added.some((other) => isSameSkill(skill, other))}
              onRecord={(level) => {
                edits.recordLevel(skill, level);
              }}
            />
          );
        })}
      </Box>
      {isAdding && (
        <AddSkillForm
          pairLife={pairLife}
          skillNames={skillNames}
          known={skills}
          onAdd={(skill) => {
            hasJustAdded.current = true;
            setAdded([...added, skill]);
            setIsAdding(false);
          }}
          onClose={() => {
            setIsAdding(false);
          }}
        />
      )}
      {canRecord && !isAdding && (
        <Button
          data-add
          size="small"
          startIcon={<AddIcon />}
          sx={{ mt: 0.5, ml: -0.5 }}
          onClick={() => {
            setIsAdding(true);
          }}
        >
          {t('live.skills.add')}
        </Button>
      )}
    </Paper>
  );
}
