import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Certificate } from '#shared/domain/progress/report-certificates.ts';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

/** In characters. */
const nameLimit = 120;

/** Names the certificate of somebody on one side. */
export function certificateKey({ personId, role }: Certificate): string {
  return `${personId} ${role}`;
}

/** Who gets a certificate, and who signs it. */
export function CertificateChoices(props: {
  readonly certificates: readonly Certificate[];
  readonly leftOut: ReadonlySet<string>;
  readonly signer: string;
  readonly place: string;
  onLeaveOut(leftOut: ReadonlySet<string>): void;
  onSigner(signer: string): void;
  onPlace(place: string): void;
}) {
  const { t } = useLanguage();
  const { certificates, leftOut } = props;
  const chosen = certificates.length - leftOut.size;
  return (
    <Paper
      sx={{
        p: 2,
        width: 290,
        flexShrink: 0,
        overflow: 'auto',
        display: 'grid',
        alignContent: 'start',
        gap: 1.5,
      }}
      role="region"
      aria-label={t('certificates.who')}
    >
      <LimitedTextField
        label={t('certificates.signer')}
        helperText={t('certificates.signerHelp')}
        value={props.signer}
        limit={nameLimit}
        isCutting
        onChange={({ target }) => {
          props.onSigner(target.value);
        }}
      />
      <LimitedTextField
        label={t('certificates.place')}
        value={props.place}
        limit={nameLimit}
        isCutting
        onChange={({ target }) => {
          props.onPlace(target.value);
        }}
      />
      <Box
        component="fieldset"
        sx={{
          m: 0,
          p: 0,
          border: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          minWidth: 0,
          overflowWrap: 'anywhere',
        }}
      >
        <Typography component="legend" variant="h3">
          {t('certificates.who')}
        </Typography>
        <FormControlLabel
          control={
            <Checkbox
              checked={chosen === certificates.length}
              indeterminate={chosen > 0 && chosen < certificates.length}
              onChange={({ target }) => {
                props.onLeaveOut(new Set(target.checked ? [] : certificates.map(certificateKey)));
              }}
            />
          }
          label={t('certificates.all')}
        />
        {certificates.map((certificate) => {
          const key = certificateKey(certificate);
          return (
            <FormControlLabel
              key={key}
              sx={{ ml: 0.5 }}
              control={
                <Checkbox
                  size="small"
                  checked={!leftOut.has(key)}
                  onChange={({ target }) => {
                    const others = [...leftOut].filter((each) => each !== key);
                    props.onLeaveOut(new Set(target.checked ? others : [...others, key]));
                  }}
                />
              }
              label={t('certificates.person', {
                name: certificate.name,
                role: certificate.role,
              })}
            />
          );
        })}
      </Box>
    </Paper>
  );
}
