/** The answer library: answers made anonymous, and whether they still hold. */
export * from './traces';
export * from './article-state';
export * from './checklist';
