import Typography from '@mui/material/Typography';

/** The figure of a card; words in its place are smaller, so that they are not taken for one. */
export function BigFigure(props: { readonly children: string; readonly isAbsent?: boolean }) {
  const isAbsent = props.isAbsent === true;
  return (
    <Typography
      component="p"
      sx={{
        fontFamily: '"Fraunces Variable", Georgia, serif',
        fontWeight: 600,
        fontSize: isAbsent ? '1.125rem' : '1.75rem',
        lineHeight: isAbsent ? 1.8667 : 1.2,
        color: isAbsent ? 'text.secondary' : 'text.primary',
        overflowWrap: 'anywhere',
      }}
    >
      {props.children}
    </Typography>
  );
}
