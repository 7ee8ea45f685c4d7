import AttachFileIcon from '@mui/icons-material/AttachFile';
import AutorenewIcon from '@mui/icons-material/Autorenew';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import FlagOutlinedIcon from '@mui/icons-material/FlagOutlined';
import HandshakeOutlinedIcon from '@mui/icons-material/HandshakeOutlined';
import HubOutlinedIcon from '@mui/icons-material/HubOutlined';
import ImportContactsOutlinedIcon from '@mui/icons-material/ImportContactsOutlined';
import LightbulbOutlinedIcon from '@mui/icons-material/LightbulbOutlined';
import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import PersonOutlinedIcon from '@mui/icons-material/PersonOutlined';
import PollOutlinedIcon from '@mui/icons-material/PollOutlined';
import SchoolOutlinedIcon from '@mui/icons-material/SchoolOutlined';
import SpeedOutlinedIcon from '@mui/icons-material/SpeedOutlined';
import StickyNote2OutlinedIcon from '@mui/icons-material/StickyNote2Outlined';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { readPlaybookId } from '#shared/domain/search/playbook-documents.ts';
import type { SearchHit, SearchKind } from '#shared/domain/search/search-document.ts';
import { HeardOnly } from '#renderer/components/heard-only.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useProgrammes } from '#renderer/services/programme-data.ts';
import { MarkedText } from './marked-text.tsx';

export const kindIcons: Readonly<Record<SearchKind, SvgIconComponent>> = {
  person: PersonOutlinedIcon,
  pair: HubOutlinedIcon,
  session: ImportContactsOutlinedIcon,
  note: StickyNote2OutlinedIcon,
  file: AttachFileIcon,
  action: CheckCircleOutlinedIcon,
  goal: FlagOutlinedIcon,
  charter: HandshakeOutlinedIcon,
  practice: AutorenewIcon,
  survey: PollOutlinedIcon,
  indicator: SpeedOutlinedIcon,
  skill: SchoolOutlinedIcon,
  playbook: LightbulbOutlinedIcon,
};

/** What was found: its title, whose it is and when, and the passage that matches. */
export function HitRow(props: { readonly hit: SearchHit; readonly currentId: string | null }) {
  const { t } = useLanguage();
  const { hit, currentId } = props;
  const facts = useFacts(hit, currentId);
  const Icon = kindIcons[hit.kind];
  return (
    <>
      <Icon sx={{ fontSize: 18, color: 'text.secondary', mt: 0.25, flexShrink: 0 }} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
          <Typography noWrap sx={{ fontWeight: 550, flexShrink: 1, minWidth: 80 }}>
            {hit.title.length > 0 ? (
              <MarkedText pieces={hit.title} />
            ) : (
              <UntitledSession hit={hit} />
            )}
          </Typography>
          {hit.visibility === 'private' && (
            <>
              <LockOutlinedIcon
                sx={{ fontSize: 13, alignSelf: 'center', color: 'text.secondary' }}
              />
              <HeardOnly>{t('search.private')}</HeardOnly>
            </>
          )}
          <Typography
            variant="body2"
            noWrap
            sx={{ color: 'text.secondary', flex: '1 2 0', minWidth: 0 }}
          >
            {facts.join(' · ')}
            {facts.length > 0 && hit.details.length > 0 && ' · '}
            <MarkedText pieces={hit.details} />
            {hit.tags.map((pieces) => (
              <Box
                component="span"
                key={pieces.map(({ text }) => text).join('')}
                sx={{ ml: 1, '&::before': { content: '"#"' } }}
              >
                <MarkedText pieces={pieces} />
              </Box>
            ))}
          </Typography>
        </Box>
        {hit.passage.length > 0 && (
          <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
            <MarkedText pieces={hit.passage} />
          </Typography>
        )}
      </Box>
    </>
  );
}

function UntitledSession({ hit }: { readonly hit: SearchHit }) {
  const { t, formatDate } = useLanguage();
  return t('search.untitledSession', {
    date: hit.at === null ? '–' : formatDate(hit.at, { dateStyle: 'long' }),
  });
}

/** When it was, whose it is, and which programme it is of when that is another. */
function useFacts(hit: SearchHit, currentId: string | null): readonly string[] {
  const { t, formatDate } = useLanguage();
  const programmes = useProgrammes();
  const facts: string[] = [];
  // An untitled session has its day for a name.
  if (hit.at !== null && hit.kind !== 'pair' && hit.title.length > 0) {
    const date = formatDate(hit.at, { dateStyle: 'medium' });
    facts.push(hit.isDue ? t('search.due', { date }) : date);
  }
  const playbookKey = hit.kind === 'playbook' ? readPlaybookId(hit.id) : null;
  if (playbookKey !== null) facts.push(t(`search.playbook.${playbookKey.part}`));
  if (hit.pairNames !== null && hit.kind !== 'pair') facts.push(hit.pairNames.join(' → '));
  if (hit.programmeIds.length > 0 && !hit.programmeIds.some((id) => id === currentId)) {
    const elsewhere = programmes?.find(({ id }) => id === hit.programmeIds[0]);
    if (elsewhere !== undefined) facts.push(elsewhere.name);
  }
  return facts;
}
