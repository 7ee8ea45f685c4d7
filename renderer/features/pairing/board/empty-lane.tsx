import { useNavigate } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { PairMark } from '#renderer/components/pair-mark.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { emptyFilter, usePairingScreenOf } from '../pairing-store.ts';
import type { LaneName } from './board-model.ts';

/** Why a lane has no card, and what to do. */
export function EmptyLane(props: {
  readonly name: LaneName;
  /** Whether the programme has nobody in the role of the lane. */
  readonly hasNobody: boolean;
}) {
  const { t } = useLanguage();
  const { name } = props;
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  const { search, filter, setSearch, setFilter } = usePairingScreenOf(
    'search',
    'filter',
    'setSearch',
    'setFilter',
  );
  const isNarrowed = search !== '' || Object.values(filter).some((chosen) => chosen !== '');
  if (props.hasNobody && name !== 'pairs') {
    return (
      <Frame title={t(`board.nobody.${name}`)} text={t(`board.nobody.${name}.text`)}>
        <Button size="small" onClick={() => void navigate(paths.importPeople(programme.id))}>
          {t('people.import')}
        </Button>
      </Frame>
    );
  }
  if (isNarrowed) {
    return (
      <Frame title={t('board.empty.narrowed')}>
        <Button
          size="small"
          onClick={() => {
            setSearch('');
            setFilter(emptyFilter);
          }}
        >
          {t('board.empty.widen')}
        </Button>
      </Frame>
    );
  }
  return (
    <Frame
      title={t(`board.empty.${name}`)}
      text={t(`board.empty.${name}.text`)}
      hasMark={name === 'pairs'}
    />
  );
}

function Frame(props: {
  readonly title: string;
  readonly text?: string;
  readonly hasMark?: boolean;
  readonly children?: React.ReactNode;
}) {
  return (
    <Box
      sx={{
        textAlign: 'center',
        color: 'text.secondary',
        border: '1px dashed',
        borderColor: 'divider',
        borderRadius: 1,
        px: 2,
        py: 3,
      }}
    >
      {props.hasMark === true && <PairMark size={34} />}
      <Typography sx={{ fontWeight: 600, color: 'text.primary' }}>{props.title}</Typography>
      {props.text !== undefined && <Typography variant="body2">{props.text}</Typography>}
      {props.children}
    </Box>
  );
}
