import { useId, useState } from 'react';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import MailOutlinedIcon from '@mui/icons-material/MailOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { InterventionReason } from '#shared/domain/progress/intervention.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { copyText } from '#renderer/components/copy-text.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { mailAddress, nudgeMessage } from './nudge-message.ts';
import type { NudgedPair } from './queries.ts';

const locales: readonly Locale[] = ['en', 'fr'];

/** A message to both, ready to be put otherwise, copied, or opened in the mail program. The app sends nothing itself. */
export function MessageFields(props: {
  readonly couple: NudgedPair;
  readonly reason: InterventionReason;
}) {
  const language = useLanguage();
  const { t } = language;
  const { desktop } = useServices();
  const show = useNotices((state) => state.show);
  const { couple, reason } = props;
  const titleId = useId();
  const [locale, setLocale] = useState(language.locale);
  const [edited, setEdited] = useState<string | null>(null);
  const text = edited ?? nudgeMessage(reason, couple, locale);
  const address = mailAddress(couple, text, locale);

  const copy = () => {
    if (copyText(text)) {
      show({ text: t('attention.message.copied'), severity: 'info', action: null });
    } else show({ text: t('attention.message.copyFailed'), severity: 'error', action: null });
  };
  const openMail = async (url: string) => {
    const opened = await desktop.openLink({ url });
    if (opened.ok) return;
    show({ text: describeIpcError(opened.error.code, t), severity: 'error', action: null });
  };
  return (
    <Box role="group" aria-labelledby={titleId} sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography id={titleId} variant="h3" sx={{ flex: 1 }}>
          {t('attention.message')}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={locale}
          aria-label={t('attention.message.language')}
          onChange={(_event, chosen: Locale | null) => {
            if (chosen !== null) setLocale(chosen);
          }}
        >
          {locales.map((one) => (
            <ToggleButton key={one} value={one} sx={{ textTransform: 'none', py: 0.25 }}>
              {t(`attention.message.in.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      <TextField
        multiline
        minRows={4}
        maxRows={9}
        label={t('attention.message.text')}
        value={text}
        slotProps={{ htmlInput: { lang: locale } }}
        onChange={(event) => {
          setEdited(event.target.value);
        }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button size="small" variant="outlined" startIcon={<ContentCopyIcon />} onClick={copy}>
          {t('attention.message.copy')}
        </Button>
        {address !== null && (
          <Button
            size="small"
            variant="outlined"
            startIcon={<MailOutlinedIcon />}
            onClick={() => void openMail(address)}
          >
            {t('attention.message.mail')}
          </Button>
        )}
        {edited !== null && (
          <Button
            size="small"
            onClick={() => {
              setEdited(null);
            }}
          >
            {t('attention.message.again')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
