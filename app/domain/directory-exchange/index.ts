export { cellsOf, COLUMNS, sourceText, territoryText } from './cell';
export {
  compareServices,
  fieldDifferences,
  type ChangedService,
  type FieldDifference,
  type ServiceComparison,
} from './compare-services';
export {
  summaryOf,
  type DifferenceSummary,
  type FieldSummary,
  type NamedService,
} from './difference-summary';
export { MAX_ROWS, readRows, type ExchangeFormat, type ReadRows } from './read-rows';
export { rowReference } from './reference';
export { excerpt, NAMED_ERRORS, type RowError, type RowErrorCode } from './row-error';
export { isWebAddress, rowSchema, type RowReference } from './row-schema';
export {
  SERVICE_FIELDS,
  type ImportRow,
  type LineOfRow,
  type ServiceField,
  type ServiceRow,
} from './service-row';
export { checkedText, formatOf, textOfUpload, type UploadText } from './upload-text';
export { rowWriter, type RowWriter } from './write-rows';
export {
  CORRECTION_FIELDS,
  correctedEntry,
  correctionDifferences,
  correctionOf,
  readCorrection,
  typedEntry,
  type Correction,
  type CorrectionField,
  type TypedCorrection,
} from './correction';
export { fieldText } from './field-words';
