import { ProgressFrame } from '../progress-frame.tsx';

export function PracticesPage() {
  return <ProgressFrame section="practices" />;
}
