import Typography from '@mui/material/Typography';

/** Secondary text cut after some lines; the whole of it is in the tooltip. */
export function ClampedText(props: { readonly text: string; readonly lines: number }) {
  return (
    <Typography
      variant="body2"
      title={props.text}
      sx={{
        color: 'text.secondary',
        display: '-webkit-box',
        WebkitLineClamp: props.lines,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
      }}
    >
      {props.text}
    </Typography>
  );
}
