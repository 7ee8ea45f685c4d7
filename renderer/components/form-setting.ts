import { createContext } from 'react';
import type { DiscardWords } from './form-dialog.tsx';

/** What forms take from the app around them. */
export interface FormSetting {
  /** The button that leaves a form without saving. */
  readonly cancel: string;
  /** Said of a day that is half typed, or of another century. */
  readonly wrongDate: string;
  readonly discardWords: DiscardWords;
  /** A form has come onto the page. */
  onFormOpened(): void;
}

export const FormSettingContext = createContext<FormSetting>({
  cancel: '',
  wrongDate: '',
  discardWords: { title: '', text: '', keep: '', discard: '' },
  onFormOpened: () => undefined,
});
