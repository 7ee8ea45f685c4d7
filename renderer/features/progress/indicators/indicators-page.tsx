import { ProgressFrame } from '../progress-frame.tsx';

export function IndicatorsPage() {
  return <ProgressFrame section="indicators" />;
}
