import type { RateRule } from './rate-limit.server';

const MINUTE_SECONDS = 60;

/**
 * How often one network address may call each path of the library. A whole office may share an address, so these
 * are wider than the limits of one account (`accountLimits`), which stop guessing from many addresses.
 */
export const addressRules: Record<string, { window: number; max: number }> = {
  '/sign-in/email': perMinutes(5, 30),
  '/sign-in/magic-link': perMinutes(60, 20),
  '/sign-up/email': perMinutes(60, 20),
  '/request-password-reset': perMinutes(60, 20),
  '/reset-password': perMinutes(10, 20),
  '/magic-link/verify': perMinutes(10, 20),
  '/two-factor/*': perMinutes(5, 30),
  '/change-password': perMinutes(15, 30),
};

function perMinutes(minutes: number, max: number): { window: number; max: number } {
  return { window: minutes * MINUTE_SECONDS, max };
}

/** The library's word for a rule, in ours. */
export function asRateRule(rule: { window: number; max: number }): RateRule {
  return { windowSeconds: rule.window, max: rule.max };
}
