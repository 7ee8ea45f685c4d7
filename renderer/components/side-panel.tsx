import { useEffect, useRef, type ReactNode } from 'react';
import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';

/** Details of what is selected, beside the list it was selected in. It takes the focus; Escape closes it and gives it back. */
export function SidePanel(props: {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly closeLabel: string;
  onClose(): void;
  readonly children: ReactNode;
}) {
  const panel = useRef<HTMLDivElement>(null);
  const { onClose } = props;
  useEffect(() => {
    const openedFrom = document.activeElement;
    panel.current?.focus();
    return () => {
      // The keyboard goes back to where it was, unless it has moved on.
      if (document.activeElement === document.body && openedFrom instanceof HTMLElement) {
        openedFrom.focus();
      }
    };
  }, []);
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [onClose]);

  return (
    <Paper
      ref={panel}
      component="aside"
      aria-label={props.title}
      tabIndex={-1}
      sx={{
        width: 320,
        flexShrink: 0,
        overflow: 'auto',
        p: 2,
        outline: 'none',
        // Where there is no room beside the list, it lies over it.
        position: { xs: 'absolute', md: 'static' },
        inset: { xs: 0, sm: '0 0 0 auto' },
        maxWidth: { xs: '100%' },
        zIndex: 2,
        '@media (max-width: 639px)': { width: '100%' },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            {props.title}
          </Typography>
          {props.subtitle !== undefined && (
            <Typography
              variant="body1"
              component="div"
              dir="auto"
              sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
            >
              {props.subtitle}
            </Typography>
          )}
        </Box>
        <IconButton size="small" aria-label={props.closeLabel} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <Box sx={{ mt: 1.5, display: 'flex', flexDirection: 'column', gap: 2 }}>{props.children}</Box>
    </Paper>
  );
}
