/** Statutory limits in a running case: how they run, stand still, are extended, met, overrun or deemed. */
export * from './clock-of';
export * from './event';
export * from './limit';
export * from './limits';
export * from './reading';
export * from './words';
