/** Drafts of papers that a case needs: content only; `app/platform/papers` makes files of it. */
export * from './all-drafts';
export * from './draft';
export * from './draft-facts';
export * from './draft-file';
export * from './typed-values';
