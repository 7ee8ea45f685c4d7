import { ProgressFrame } from '../progress-frame.tsx';

export function ChartsPage() {
  return <ProgressFrame section="charts" />;
}
