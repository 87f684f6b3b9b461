import type { Clock } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

import { seedCases } from './seed/cases';
import { seedDesks } from './seed/desks';
import { seedOrganisations } from './seed/organisations';

export { DEMO_PASSWORD, demoLogins, type DemoLogin } from './seed/demo-logins';

/**
 * Puts the demo data in. Run it as often as you like: what is there already is never touched, so what people changed
 * since stays as they left it. Only for machines of developers and demos, never for production.
 */
export async function seed(database: Database, clock: Clock): Promise<void> {
  await seedOrganisations(database, clock);
  await seedDesks(database, clock);
  await seedCases(database, clock);
}
