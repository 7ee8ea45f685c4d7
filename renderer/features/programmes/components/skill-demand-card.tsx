import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { SkillDemand } from '#shared/domain/people/skill-demand.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSkillNames } from '#renderer/services/programme-data.ts';

/** As many as fit beside the next steps without scrolling. */
const shownSkills = 8;

/** The skills mentees want most, each against the number of mentors who offer it. */
export function SkillDemandCard(props: { readonly demand: readonly SkillDemand[] }) {
  const { t } = useLanguage();
  const skillNames = useSkillNames();
  const shown = props.demand.slice(0, shownSkills);
  if (skillNames === undefined) return null;
  const most = Math.max(1, ...shown.flatMap(({ wantedBy, offeredBy }) => [wantedBy, offeredBy]));
  return (
    <Paper component="section" sx={{ p: 2.5 }}>
      <Typography variant="h2">{t('overview.demand')}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>
        {t(shown.length === 0 ? 'overview.demand.none' : 'overview.demand.text')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        {shown.map(({ skillId, wantedBy, offeredBy }) => (
          <Box component="li" key={skillId}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
              <Typography noWrap>{skillNames.nameOf(skillId)}</Typography>
              <Typography
                variant="body2"
                sx={{
                  whiteSpace: 'nowrap',
                  color: offeredBy === 0 ? 'error.main' : 'text.secondary',
                }}
              >
                {t('overview.demand.counts', { wanted: wantedBy, offered: offeredBy })}
              </Typography>
            </Box>
            <Bar share={wantedBy / most} colour="primary.main" />
            <Bar share={offeredBy / most} colour="secondary.main" />
          </Box>
        ))}
      </Box>
    </Paper>
  );
}

function Bar(props: { readonly share: number; readonly colour: string }) {
  return (
    <Box
      aria-hidden
      sx={{ height: 4, borderRadius: 2, mt: '3px', backgroundColor: props.colour }}
      style={{ width: `${String(props.share * 100)}%` }}
    />
  );
}
