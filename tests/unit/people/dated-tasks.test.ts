import { describe, expect, it } from 'vitest';

import { CASE_ROLES } from '~/domain/people/case-role';
import { byPeriod, tasksOfRole } from '~/domain/people/dated-tasks';
import { ROLE_TASKS } from '~/domain/people/role-tasks';
import { findCard } from '~/domain/practice-cards/all-cards';

const reading = {
  language: 'de' as const,
  today: '2027-03-10',
  done: new Map([['mentor-time', '2027-02-20']]),
};
const plain = { firstDay: '2027-03-01', isTrainee: false, hasPartner: false };

describe('tasks of the roles', () => {
  it('stand on days counted from the first day at work', () => {
    const days = new Map(tasksOfRole('caretaker', plain, reading).map((task) => [task.id, task.day]));
    expect(days.get('caretaker-flat')).toBe('2027-02-15');
    expect(days.get('caretaker-offices')).toBe('2027-03-05');
    expect(days.get('caretaker-talk-30')).toBe('2027-03-31');
    expect(days.get('caretaker-review')).toBe('2027-06-09');
    expect(days.get('caretaker-stay-12')).toBe('2028-03-01');
  });

  it('are overdue after their day unless done, and have no day while none is known', () => {
    const mentor = tasksOfRole('mentor', plain, reading);
    expect(mentor.find((task) => task.id === 'mentor-time')).toMatchObject({ isOverdue: false });
    expect(mentor.find((task) => task.id === 'mentor-weekly')).toMatchObject({ isOverdue: true });
    const unknown = tasksOfRole('mentor', { ...plain, firstDay: null }, reading);
    expect(unknown.every((task) => task.day === null && !task.isOverdue)).toBe(true);
  });

  it.each([
    ['caretaker-vera', { isTrainee: true }],
    ['caretaker-partner', { hasPartner: true }],
  ])('%s is there only where it fits', (id, more) => {
    const ids = (found: typeof plain) => tasksOfRole('caretaker', found, reading).map((task) => task.id);
    expect(ids(plain)).not.toContain(id);
    expect(ids({ ...plain, ...more })).toContain(id);
  });

  it('have ids of their own, words in both languages, and cards that exist', () => {
    expect(new Set(ROLE_TASKS.map((task) => task.id)).size).toBe(ROLE_TASKS.length);
    for (const task of ROLE_TASKS) {
      expect(task.text.de.length).toBeGreaterThan(20);
      expect(task.text.en.length).toBeGreaterThan(20);
      if (task.card !== undefined) expect(findCard(task.card)).not.toBeNull();
    }
  });

  it('cover each occasion of the first hundred days for each role, in order', () => {
    for (const role of CASE_ROLES) {
      const groups = byPeriod(tasksOfRole(role, plain, reading)).map((group) => group.period);
      expect(groups.slice(0, 4)).toEqual(['before', 'first-week', 'first-month', 'hundred-days']);
      const days = tasksOfRole(role, plain, reading).map((task) => task.day ?? '');
      expect(days).toEqual(days.toSorted());
    }
  });
});
