/** Enquiries: what happened, where they stand, what their clocks show, whom they go to, and what leaves the house. */
export * from './vocabulary';
export * from './holder';
export * from './event';
export * from './state';
export * from './opening-hours';
export * from './targets';
export * from './clocks';
export * from './due-actions';
export * from './desk';
export * from './rank-holders';
export * from './box';
export * from './leaving';
export * from './schedule';
export * from './reason-words';
export * from './desk-happenings';
export * from './desk-figures';
export * from './figures-report';
