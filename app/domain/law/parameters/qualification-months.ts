import { FEG_II_FROM } from '../sources';
import { at, parameter, since, throughout } from './length';

/** How long a training must be to count, and how young a degree. */

export const QUALIFIED_TRAINING_MONTHS = parameter(
  'qualified-training-months',
  'months at least',
  throughout(24, { citation: '§ 2 Abs. 12a AufenthG', url: at('aufenthg_2004', '2') }),
);

/** A tertiary programme that the Blue Card takes as it takes a degree. */
export const TERTIARY_PROGRAMME_MONTHS = parameter(
  'tertiary-programme-months',
  'months at least',
  since(FEG_II_FROM, 36, { citation: '§ 18g Abs. 1 S. 1 AufenthG', url: at('aufenthg_2004', '18g') }),
);

/** Between the degree and the application of a new entrant. */
export const NEW_ENTRANT_MONTHS = parameter(
  'new-entrant-months',
  'months at most',
  since(FEG_II_FROM, 36, { citation: '§ 18g Abs. 1 S. 2 Nr. 2 AufenthG', url: at('aufenthg_2004', '18g') }),
);
