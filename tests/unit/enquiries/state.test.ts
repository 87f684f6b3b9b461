import { describe, expect, it } from 'vitest';

import { enquiryStateOf, follow, holderKey, type EnquiryHappening } from '~/domain/enquiries';

import { ANSWERED, ASKED, ASKED_BACK, CLOSED, REPLIED, story, TO_DESK } from './events';

const T = '2026-11-23 10:00';
const after = (...happenings: EnquiryHappening[]) =>
  enquiryStateOf(story(...[ASKED, ...happenings].map((happening) => [T, happening] as const)));
const may = (state: ReturnType<typeof after>, happening: EnquiryHappening) =>
  follow(state, { ...happening, at: 0 }).ok;

describe('where an enquiry stands', () => {
  it('is offered, accepted, answered, closed', () => {
    expect(after().status).toBe('unrouted');
    expect(after(TO_DESK)).toMatchObject({ status: 'offered', holder: { kind: 'desk', id: 'desk-1' } });
    expect(after(TO_DESK, { kind: 'accepted' }).status).toBe('in-work');
    expect(after(TO_DESK, { kind: 'accepted' }, ANSWERED).status).toBe('answered');
    expect(after(TO_DESK, { kind: 'accepted' }, ANSWERED, CLOSED)).toMatchObject({
      status: 'closed',
      outcome: 'solved',
    });
  });

  it('a refusal frees it and keeps who refused and why', () => {
    const state = after(TO_DESK, { kind: 'declined', reason: 'wrong-topic', note: '' });
    expect(state).toMatchObject({ status: 'unrouted', holder: null, lastLeft: { why: 'wrong-topic' } });
    expect([...state.tried]).toEqual(['desk:desk-1']);
  });

  it('the last resort is asked for nothing: it has it', () => {
    const state = after({ kind: 'routed', holder: { kind: 'operator', id: null }, position: null });
    expect(state.status).toBe('in-work');
    expect(state.holder === null ? '' : holderKey(state.holder)).toBe('operator');
  });

  it('a service outside has no button: it has it with the mail, answers, or says that it is not for it', () => {
    const asked = after({ kind: 'routed', holder: { kind: 'service', id: 'iq' }, position: 2 });
    expect(asked.status).toBe('in-work');
    expect(may(asked, ANSWERED)).toBe(true);
    expect(may(asked, { kind: 'declined', reason: 'wrong-topic', note: '' })).toBe(true);
    expect(may(asked, { kind: 'moved-on', cause: 'not-reachable' })).toBe(true);
  });

  it('waits for a named party, and only that one lets it go on', () => {
    const waiting = after(
      TO_DESK,
      { kind: 'accepted' },
      { ...ASKED_BACK, kind: 'asked-back', party: 'authority', messageId: 'm' },
    );
    expect(waiting).toMatchObject({ status: 'waiting', waitingFor: 'authority' });
    const next = follow(waiting, { ...REPLIED, at: 0 });
    expect(next.ok && next.state.status).toBe('waiting');
    const replied = follow(waiting, { kind: 'party-replied', party: 'authority', messageId: 'm', at: 0 });
    expect(replied.ok && replied.state).toMatchObject({ status: 'in-work', waitingFor: null });
  });

  it('the asker’s word after an answer gives it back to the holder', () => {
    expect(after(TO_DESK, { kind: 'accepted' }, ANSWERED, REPLIED).status).toBe('in-work');
    expect(after(TO_DESK, { kind: 'accepted' }, ANSWERED, CLOSED, REPLIED).status).toBe('closed');
  });

  it('nothing happens twice or out of turn', () => {
    expect(may(after(TO_DESK), CLOSED)).toBe(false);
    expect(may(after(TO_DESK, { kind: 'accepted' }), { kind: 'accepted' })).toBe(false);
    expect(may(after(TO_DESK, { kind: 'accepted' }), TO_DESK)).toBe(false);
    expect(may(after(), { kind: 'accepted' })).toBe(false);
    expect(may(after(TO_DESK), ASKED)).toBe(false);
    expect(may(after({ kind: 'withdrawn' }), { kind: 'reopened', reason: 'x' })).toBe(false);
    expect(
      may(after(TO_DESK), { kind: 'forwarded', holder: { kind: 'desk', id: 'desk-1' }, reason: 'x' }),
    ).toBe(false);
    expect(() => after(CLOSED)).toThrow(RangeError);
  });

  it('a claim is one’s own, and goes with the holder', () => {
    const claimed = after(TO_DESK, { kind: 'accepted' }, { kind: 'claimed', personId: 'p' });
    expect(claimed.assigneeId).toBe('p');
    const forwarded = follow(claimed, {
      kind: 'forwarded',
      holder: { kind: 'desk', id: 'desk-2' },
      reason: 'x',
      at: 5,
    });
    expect(forwarded.ok && forwarded.state).toMatchObject({
      status: 'offered',
      assigneeId: null,
      holderSince: 5,
      holder: { id: 'desk-2' },
    });
  });
});
