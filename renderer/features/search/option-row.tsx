import { useEffect, useRef } from 'react';
import BoltOutlinedIcon from '@mui/icons-material/BoltOutlined';
import HistoryIcon from '@mui/icons-material/History';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import { HitRow, kindIcons } from './hit-row.tsx';
import type { SearchOption } from './search-option.ts';

/** One line of the list. The field keeps the focus; the pointer chooses what it rests on. */
export function OptionRow(props: {
  readonly id: string;
  readonly option: SearchOption;
  readonly isActive: boolean;
  readonly currentId: string | null;
  onPoint(): void;
  onChoose(): void;
}) {
  const { option, isActive } = props;
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <Box
      ref={element}
      component="li"
      id={props.id}
      role="option"
      aria-selected={isActive}
      onPointerMove={isActive ? undefined : props.onPoint}
      // The field must not lose the focus to a click.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={props.onChoose}
      sx={{
        display: 'flex',
        gap: 1.25,
        alignItems: 'flex-start',
        px: 1.25,
        py: 0.75,
        borderRadius: 1,
        cursor: 'default',
        scrollMargin: 40,
        outline: isActive ? '2px solid var(--mui-palette-primary-main)' : undefined,
        outlineOffset: -2,
        backgroundColor: isActive
          ? 'color-mix(in srgb, var(--mui-palette-primary-main) 9%, transparent)'
          : undefined,
      }}
    >
      <OptionContent option={option} currentId={props.currentId} />
    </Box>
  );
}

function OptionContent(props: {
  readonly option: SearchOption;
  readonly currentId: string | null;
}) {
  const { t } = useLanguage();
  const { option } = props;
  switch (option.kind) {
    case 'hit':
      return <HitRow hit={option.hit} currentId={props.currentId} />;
    case 'command':
      return <PlainOption Icon={BoltOutlinedIcon} text={option.command.label} />;
    case 'search':
      return <PlainOption Icon={HistoryIcon} text={option.text} />;
    case 'more':
      return (
        <PlainOption Icon={kindIcons[option.of]} text={t('search.more', { count: option.count })} />
      );
  }
}

function PlainOption(props: { readonly Icon: typeof HistoryIcon; readonly text: string }) {
  const { Icon } = props;
  return (
    <>
      <Icon sx={{ fontSize: 18, color: 'text.secondary', mt: 0.125 }} />
      <Typography noWrap>{props.text}</Typography>
    </>
  );
}
