import { useState, type MouseEventHandler, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import DeleteOutlineOutlinedIcon from '@mui/icons-material/DeleteOutlineOutlined';
import EditOutlinedIcon from '@mui/icons-material/EditOutlined';
import { onFirstPress } from '#renderer/components/second-press.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useHasLineDraft } from '../line-drafts.ts';
import { LineForm, type Line } from './line-form.tsx';
import { editsLine } from './use-line-focus.ts';

/** A line of a list that can be changed in its place and removed; its buttons show when it is pointed at or in focus. */
export function LineRow(props: {
  /** Names the line, the same at the next start. */
  readonly place: string;
  readonly line: Line;
  /** What kind of line it is. */
  readonly label: string;
  /** Before the text, such as a tick. */
  readonly lead: ReactNode;
  readonly children: ReactNode;
  /** After the text. */
  readonly trail?: ReactNode;
  /** Resolves to whether it is stored. */
  onSave(line: Line): Promise<boolean>;
  onRemove(): void;
}) {
  const { t } = useLanguage();
  const [isEditing, setIsEditing] = useState(false);
  const { place, line, label, lead, children, trail, onSave, onRemove } = props;
  useHasLineDraft(place, () => {
    setIsEditing(true);
  });
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minHeight: 30,
        '& .line-button': { opacity: 0 },
        '&:hover .line-button, &:focus-within .line-button': { opacity: 1 },
        // A finger points at nothing before it taps.
        '@media (hover: none)': { '& .line-button': { opacity: 1 } },
      }}
    >
      {lead}
      {isEditing ? (
        <LineForm
          label={label}
          place={place}
          line={line}
          isEditing
          onSave={onSave}
          onDone={() => {
            setIsEditing(false);
          }}
        />
      ) : (
        <>
          <Box
            dir="auto"
            sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere', textAlign: 'start' }}
            onDoubleClick={() => {
              setIsEditing(true);
            }}
          >
            {children}
          </Box>
          <LineButton
            label={t('live.line.edit', { text: line.text })}
            attributes={{ [editsLine]: '' }}
            onClick={() => {
              setIsEditing(true);
            }}
          >
            <EditOutlinedIcon sx={{ fontSize: 16 }} />
          </LineButton>
          <LineButton
            label={t('live.line.remove', { text: line.text })}
            // The next line slides below the pointer.
            onClick={onFirstPress(onRemove)}
          >
            <DeleteOutlineOutlinedIcon sx={{ fontSize: 16 }} />
          </LineButton>
          {trail}
        </>
      )}
    </Box>
  );
}

function LineButton(props: {
  readonly label: string;
  readonly attributes?: Readonly<Record<typeof editsLine, string>>;
  onClick: MouseEventHandler;
  readonly children: ReactNode;
}) {
  return (
    <Tooltip title={props.label}>
      <IconButton
        {...props.attributes}
        className="line-button"
        size="small"
        aria-label={props.label}
        sx={{ p: 0.5 }}
        onClick={props.onClick}
      >
        {props.children}
      </IconButton>
    </Tooltip>
  );
}
