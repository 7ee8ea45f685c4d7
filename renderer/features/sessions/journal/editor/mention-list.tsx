import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import Paper from '@mui/material/Paper';
import Popper from '@mui/material/Popper';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import type { OpenMentions } from './mentions.ts';
import { mentionSigns } from './safe-address.ts';

/** The id of each line, which the editor names as the one the keyboard is on. */
export function mentionOptionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Whom or what a mention could name. The keyboard stays in the text; the pointer may choose too. */
export function MentionList({ id, open }: { readonly id: string; readonly open: OpenMentions }) {
  const { t } = useLanguage();
  const anchor = {
    getBoundingClientRect: () => open.place() ?? new DOMRect(),
  };
  return (
    <Popper
      open
      role="presentation"
      anchorEl={anchor}
      placement="bottom-start"
      sx={{ zIndex: 'modal' }}
    >
      <Paper elevation={0} sx={{ mt: 0.5, minWidth: 200, maxWidth: 360, boxShadow: 3 }}>
        <MenuList
          id={id}
          dense
          role="listbox"
          aria-label={t(`journal.mention.${open.kind}`)}
          sx={{ py: 0.5 }}
        >
          {open.items.map((item, index) => (
            <MenuItem
              key={item.id}
              id={mentionOptionId(id, index)}
              role="option"
              tabIndex={-1}
              selected={index === open.activeIndex}
              aria-selected={index === open.activeIndex}
              // The text keeps the focus, or the list would close before the click.
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                open.choose(item);
              }}
            >
              <Box sx={{ minWidth: 0 }}>
                <Typography noWrap dir="auto">
                  {mentionSigns[item.kind] + item.label}
                </Typography>
                {item.detail !== '' && (
                  <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
                    {item.detail}
                  </Typography>
                )}
              </Box>
            </MenuItem>
          ))}
        </MenuList>
      </Paper>
    </Popper>
  );
}
