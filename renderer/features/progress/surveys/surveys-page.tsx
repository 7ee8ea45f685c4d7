import { ProgressFrame } from '../progress-frame.tsx';

export function SurveysPage() {
  return <ProgressFrame section="surveys" />;
}
