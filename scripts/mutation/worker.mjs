/** Threads do not inherit the TypeScript loader, so this one registers it before it imports the code that runs. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
