/** Words of one branch: what happened, and the steps that come instead. */
import type { Bilingual } from '../../../texts/bilingual';
import type { StepWords } from './steps-prepare';

export interface BranchWords {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly adds: Readonly<Record<string, StepWords>>;
}
