/** Directory types and look-ups. The bundled data has its own door, `./bundled-directory` (server only). */
export * from './authority';
export * from './contacts';
export * from './directory';
export * from './faire-integration';
export * from './funding-offer';
export * from './immigration-authority';
export * from './kreis-suggestions';
export * from './match-reason';
export * from './match-services';
export * from './occupation-group';
export * from './place-question';
export * from './places';
export {
  recognitionAuthorityFor,
  type RecognitionDemand,
  type RecognitionQuery,
} from './recognition-authority';
export * from './service';
export * from './vocabulary';
export * from './words';
export * from './responsibility';
