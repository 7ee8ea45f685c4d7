import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';

/** Goes through what does not fit at once. Its buttons keep the focus at either end, where they do nothing. */
export function Pager(props: {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** What the page holds, and of how many. */
  readonly shown: string;
  readonly names: { readonly previous: string; readonly next: string };
  onPage(page: number): void;
}) {
  const { page, pages, shown, names, onPage } = props;
  const ways = [
    { name: names.previous, to: page - 1, Icon: ChevronLeftIcon },
    { name: names.next, to: page + 1, Icon: ChevronRightIcon },
  ] as const;
  const [before, after] = ways.map(({ name, to, Icon }) => {
    const isShut = to < 0 || to >= pages;
    return (
      <IconButton
        key={name}
        size="small"
        aria-label={name}
        aria-disabled={isShut}
        sx={isShut ? { color: 'action.disabled', cursor: 'default' } : {}}
        onClick={() => {
          if (!isShut) onPage(to);
        }}
      >
        <Icon fontSize="small" />
      </IconButton>
    );
  });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'end', gap: 0.5, mt: 1 }}>
      {before}
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>
        {shown}
      </Typography>
      {after}
    </Box>
  );
}
