import { describe, expect, it } from 'vitest';

import { FIELD_NAMES, fieldOf, SECTIONS } from '~/domain/cases/fields';
import { answerText, problemTexts, questionsOf } from '~/forms/case-questions.server';

describe.each(['de', 'en'] as const)('the questions of a case in %s', (language) => {
  const questions = SECTIONS.flatMap((section) => questionsOf(section, {}, language));

  it('have a label and say why they are asked', () => {
    expect(questions).toHaveLength(FIELD_NAMES.length);
    for (const question of questions) {
      expect(question.label, question.name).toMatch(/\S/);
      expect(question.why, question.name).toMatch(/\S/);
    }
  });

  it('have words for every choice, no bare code', () => {
    const bare = questions.flatMap((question) =>
      question.choices
        .filter(({ value, label }) => label === value && !/^([ABC][12]|H(\+|-|\+\/-))$/.test(value))
        .map(({ value }) => `${question.name}: ${value}`),
    );
    // "intermediate", "comparable" and the like read the same in English.
    expect(bare.filter(() => language === 'de')).toEqual([]);
    for (const question of questions)
      for (const choice of question.choices) expect(choice.label).toMatch(/\S/);
  });

  it('give answers and messages in words', () => {
    expect(answerText('candidate.germanTitle', '25-2', language)).toBe('§ 25 Abs. 2 AufenthG');
    expect(answerText('candidate.nationalities', 'TN,FR', language)).toBe(
      language === 'de' ? 'Tunesien, Frankreich' : 'Tunisia, France',
    );
    expect(answerText('position.desiredStart', '2027-09-01', language)).toBe(
      language === 'de' ? '01.09.2027' : '1 September 2027',
    );
    expect(answerText('position.desiredStart', 'bald', language)).toBe('bald');
    expect(answerText('position.paidByTariff', undefined, language)).toBeNull();
    const texts = problemTexts(
      [
        { field: 'position.title', code: 'too-long' },
        { field: null, code: 'invalid' },
      ],
      language,
    );
    expect(texts['position.title']).toContain('300');
    expect(texts['']).toMatch(/\S/);
    for (const name of FIELD_NAMES) expect(fieldOf(name).kind).toBeDefined();
  });
});
