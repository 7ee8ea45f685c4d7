import { ProgressFrame } from '../progress-frame.tsx';

export function AssessmentsPage() {
  return <ProgressFrame section="assessments" />;
}
