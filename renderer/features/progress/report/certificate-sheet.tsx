import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { GoalDirection } from '#shared/domain/pair-life/goal.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Certificate } from '#shared/domain/progress/report-certificates.ts';
import type { ReportWording } from '#shared/i18n/report-wording.ts';

/** What stands on every certificate alike. */
export interface CertificateFrame {
  readonly programme: Pick<Programme, 'name' | 'type'>;
  readonly signer: string;
  readonly place: string;
  readonly today: string;
}

/** One certificate, one sheet of paper across. */
export function CertificateSheet(props: {
  readonly certificate: Certificate;
  readonly frame: CertificateFrame;
  readonly words: ReportWording;
}) {
  const { certificate, frame, words } = props;
  const { translate } = words;
  const { role, from, to, sessions, minutes } = certificate;
  return (
    <Box
      component="article"
      aria-label={certificate.name}
      sx={{
        // As high as the paper leaves between its margins, whether A4 or Letter.
        minHeight: '170mm',
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        textAlign: 'center',
        gap: 1.5,
        p: 5,
        border: '3px double',
        borderColor: role === 'mentor' ? 'secondary.main' : 'primary.main',
        breakInside: 'avoid',
        '& + article': { breakBefore: 'page' },
      }}
    >
      <Typography variant="h1" component="h2" sx={{ fontSize: '2.25rem' }}>
        {translate('certificate.heading')}
      </Typography>
      <Typography>{translate('certificate.intro')}</Typography>
      <Typography
        sx={{
          fontFamily: '"Fraunces Variable", Georgia, serif',
          fontWeight: 600,
          fontSize: '2rem',
          lineHeight: 1.2,
          overflowWrap: 'anywhere',
        }}
      >
        {certificate.name}
      </Typography>
      <Typography sx={{ maxWidth: 640, fontSize: '1rem' }}>
        {translate(`certificate.${role}`, {
          programme: frame.programme.name,
          type: frame.programme.type,
        })}
      </Typography>
      <Typography>
        {[
          translate('certificate.period', { from: words.date(from), to: words.date(to) }),
          translate('certificate.sessions', {
            sessions,
            hours: translate('report.unit.hours', { hours: words.number(minutes / 60) }),
          }),
        ].join(' · ')}
      </Typography>
      <Box sx={{ maxWidth: 760 }}>
        {skillLines(certificate, words).map((line) => (
          <Typography key={line}>{line}</Typography>
        ))}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: '1fr 1fr',
          gap: 6,
          alignSelf: 'stretch',
          mt: 4,
        }}
      >
        <Typography sx={{ textAlign: 'start', alignSelf: 'end' }}>
          {frame.place === ''
            ? translate('certificate.date', { date: words.date(frame.today) })
            : translate('certificate.place', {
                place: frame.place,
                date: words.date(frame.today),
              })}
        </Typography>
        <Box>
          <Box sx={{ height: 48, borderBottom: 1, borderColor: 'text.primary' }} />
          <Typography variant="body2" sx={{ textAlign: 'start', overflowWrap: 'anywhere' }}>
            {frame.signer === '' ? translate('certificate.signature') : frame.signer}
          </Typography>
        </Box>
      </Box>
    </Box>
  );
}

/** What they gave and what they took; each from where they stand. */
function skillLines(
  { role, skills }: Certificate,
  { translate, skillLabel, list }: ReportWording,
): readonly string[] {
  const inDirection = (direction: GoalDirection) => list(skills[direction].map(skillLabel));
  const given = inDirection(role === 'mentor' ? 'to-mentee' : 'to-mentor');
  const taken = inDirection(role === 'mentor' ? 'to-mentor' : 'to-mentee');
  return [
    ...(given === '' ? [] : [translate('certificate.shared', { skills: given })]),
    ...(taken === '' ? [] : [translate('certificate.learnt', { skills: taken })]),
  ];
}
