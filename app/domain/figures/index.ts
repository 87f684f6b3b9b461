/** Figures that may leave the house: what is told of few cases, and nothing that lets one work out the rest. */
export * from './least';
export * from './publish-groups';
export * from './publish-share';
export * from './publish-spread';
export * from './periods';
export * from './figure-section';
