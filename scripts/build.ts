/** npm run build: what `npm start` builds, without starting it. */
import { buildApp } from './build/build';

console.log((await buildApp()) ? 'Built.' : 'The build is up to date.');
