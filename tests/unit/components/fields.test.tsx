import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import {
  ActionForm,
  Checkbox,
  CheckboxGroup,
  DateField,
  MoneyField,
  RadioGroup,
  SelectField,
  SubmitButton,
  SuggestField,
  TextArea,
  TextField,
  YesNoUnknown,
  useForm,
} from '~/components/form';
import { calendarDate, euroCents, requiredText, yesNoUnknown } from '~/forms/fields.server';
import { parseForm } from '~/forms/parse-form.server';
import { renderHtml } from '#tests/support/render';

const schema = z.object({
  name: requiredText(),
  password: requiredText(),
  start: calendarDate(),
  salary: euroCents('de'),
  chosen: yesNoUnknown(),
  land: z.enum(['IN', 'TN']),
  kind: z.enum(['open', 'fixed']),
  tongues: z.array(z.string()).min(1),
  place: requiredText(),
  note: requiredText(5),
  read: z.literal(true),
});

type Values = Partial<Record<keyof z.input<typeof schema>, string | string[]>>;

/** The form after it was posted with these values. */
function Posted({ values }: { values: Values }) {
  const data = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) data.append(name, one);
  const lastResult = parseForm(data, schema, 'de').reply({ hideFields: ['password'] });
  const [form, fields] = useForm<z.input<typeof schema>>({ id: 'case', lastResult });
  return (
    <ActionForm form={form} labels={{ name: 'Name', start: 'Start' }}>
      <TextField
        field={fields.name}
        label="Name"
        hint="Wie im Pass."
        why="Für die Behörde."
        isRequired
        autoComplete="name"
      />
      <TextField field={fields.password} label="Passwort" type="password" isRequired />
      <DateField field={fields.start} label="Start" isRequired />
      <MoneyField field={fields.salary} label="Gehalt" per="year" isRequired />
      <YesNoUnknown field={fields.chosen} label="Ausgewählt?" />
      <SelectField field={fields.land} label="Land" choices={[{ value: 'IN', label: 'Indien' }]} isRequired />
      <RadioGroup
        field={fields.kind}
        label="Vertrag"
        isRequired
        choices={[
          { value: 'open', label: 'Unbefristet', hint: 'Ohne Ende.' },
          { value: 'fixed', label: 'Befristet' },
        ]}
      />
      <CheckboxGroup
        field={fields.tongues}
        label="Sprachen"
        choices={[
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'Englisch' },
        ]}
      />
      <SuggestField field={fields.place} label="Ort" suggestions={['Ulm']} isRequired />
      <TextArea field={fields.note} label="Notiz" />
      <Checkbox field={fields.read} label="Gelesen" isRequired />
      <SubmitButton>Speichern</SubmitButton>
    </ActionForm>
  );
}

/** The opening tag of the element with this id. */
function tagOf(html: string, id: string): string {
  return new RegExp(`<[^>]+\\bid="${id}"[^>]*>`).exec(html)?.[0] ?? `no element #${id}`;
}

describe('a form that was refused', () => {
  const html = renderHtml(
    <Posted
      values={{
        name: '',
        password: 'geheim',
        salary: 'viel',
        land: 'XX',
        chosen: 'unknown',
        tongues: [],
        note: 'zu lang <b>',
      }}
    />,
  );

  test.each(['name', 'start', 'salary', 'land', 'place', 'note', 'read'])(
    'marks the wrong field %s and ties its message to it',
    (name) => {
      const tag = tagOf(html, `case-${name}`);
      expect(tag).toContain('aria-invalid="true"');
      expect(tag).toMatch(new RegExp(`aria-describedby="[^"]*case-${name}-error`));
      expect(tagOf(html, `case-${name}-error`)).toMatch(/^<p/);
    },
  );

  test('ties the hint to the field, after the error', () => {
    expect(tagOf(html, 'case-name')).toContain('aria-describedby="case-name-error case-name-description"');
  });

  test('marks a group of choices as a whole', () => {
    expect(html).toMatch(
      /<fieldset role="radiogroup" aria-describedby="case-kind-error" aria-invalid="true" aria-required="true"/,
    );
  });

  test('lists the errors at the top, each a link to its field, in the order of the page', () => {
    expect(html).toContain('role="alert"');
    const links = [...html.matchAll(/<a href="#(case-\w+)"/g)].map(([, id]) => id);
    expect(links.slice(0, 2)).toEqual(['case-name', 'case-start']);
    expect(links).toHaveLength(9);
    for (const id of links) expect(tagOf(html, id ?? '')).toMatch(/^<(input|select|textarea)/);
  });

  test('keeps what was typed, as text', () => {
    expect(tagOf(html, 'case-salary')).toContain('value="viel"');
    expect(html).toContain('zu lang &lt;b&gt;</textarea>');
    expect(html).toMatch(/<input id="case-chosen-unknown"[^>]* checked=""/);
  });

  test('never sends a password back', () => {
    expect(html).not.toContain('geheim');
  });

  test('leaves judging to the server and works as a plain post', () => {
    expect(tagOf(html, 'case')).toContain(' novalidate=""');
    expect(tagOf(html, 'case')).toContain('method="post"');
  });

  test('has no inline style, which the Content-Security-Policy would refuse', () => {
    expect(html).not.toContain(' style="');
  });
});

test('every control has a label of its own', () => {
  const html = renderHtml(<Posted values={{}} />);
  const ids = [...html.matchAll(/<(?:input|select|textarea)[^>]*\bid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(12);
  for (const id of ids) expect(html).toContain(`for="${id}"`);
});

test('required fields say so in words, the others say that they are optional', () => {
  const html = renderHtml(<Posted values={{}} />, 'en');
  expect(html).toContain('<span class="sr-only"> (required)</span>');
  expect(html).toContain('(optional)');
});

test('a form begins with its default values, by the names of fields, lists and groups as well', () => {
  function Fresh() {
    const [form, fields] = useForm({
      id: 'fresh',
      defaultValue: {
        'children[1].name': '',
        children: [{ name: 'A' }, { name: 'B' }],
        months: 3,
        agreed: true,
      },
    });
    const shown = [fields['children[1].name'], fields.months, fields.agreed].map(
      (field) => field.initialValue,
    );
    return <p id={form.id}>{`${shown.join(' ')} ${String(fields.months.errors)}`}</p>;
  }
  expect(renderHtml(<Fresh />)).toContain('<p id="fresh">B 3 on undefined</p>');
});
