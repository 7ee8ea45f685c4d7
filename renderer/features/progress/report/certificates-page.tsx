import { Page } from '#renderer/components/page.tsx';
import { useLanguage } from '#renderer/services/language.tsx';

export function CertificatesPage() {
  const { t } = useLanguage();
  return <Page title={t('progress.title')} />;
}
