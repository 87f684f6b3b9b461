export * from './file-name';
export * from './limits';
export * from './paper';
export * from './paper-state';
export * from './readiness';
export * from './section';
