import { useState } from 'preact/hooks';
import type { Settings } from '../extension/settings';
import { Choice } from './options-choice';
import { Field } from './options-field';
import { Section } from './options-section';
import { Switch } from './options-switch';
import type { Change } from './use-settings';
import { countryName, interfaceLocale, t } from './words';

type Detail = keyof Settings['writer'];
type Props = {
  settings: Settings;
  change: Change;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
};

/** A call number as people write it: digits, with what usually stands between them. */
const dialable = (typed: string) =>
  /^\+?[\d\s()./-]+$/.test(typed.trim()) && typed.replace(/\D/g, '').length >= 5;

/** The writer's details: only when they say that they are to be kept. */
export function You({ settings, change, countries }: Props) {
  const [erased, setErased] = useState(false);
  const { keepDetails = false, writer } = settings;

  const keep = (on: boolean) => {
    setErased(!on);
    change((now) => ({ ...now, keepDetails: on || undefined, writer: on ? now.writer : {} }));
  };
  const save = (detail: Detail) => (value: string | undefined) => {
    change((now) => ({ ...now, writer: { ...now.writer, [detail]: value } }));
  };
  const field = (detail: Detail) => ({
    id: `you-${detail}`,
    value: writer[detail],
    onSave: save(detail),
  });

  return (
    <Section id="you" title="youTitle">
      <Switch id="you-keep" label="youKeep" hint="youKeepHint" on={keepDetails} onSwitch={keep} />
      <p role="status">{erased && t('youErased')}</p>
      {keepDetails && (
        <div class="fields">
          <Field {...field('name')} label="youName" hint="youNameHint" autocomplete="name" />
          <Field
            {...field('place')}
            label="youPlace"
            hint="youPlaceHint"
            autocomplete="address-level2"
          />
          <Choice
            id="you-country"
            label="youCountry"
            hint="youCountryHint"
            autocomplete="country"
            value={writer.country ?? ''}
            choices={[{ value: '', name: t('youCountryNone') }, ...countriesByName(countries)]}
            onChoose={(code) => save('country')(code || undefined)}
          />
          <Field
            {...field('email')}
            type="email"
            label="youEmail"
            hint="youEmailHint"
            problem={t('badEmail')}
            autocomplete="email"
          />
          <Field {...field('street')} label="youStreet" hint="youStreetHint" />
          <Field
            {...field('phone')}
            type="tel"
            label="youPhone"
            hint="youPhoneHint"
            problem={t('badPhone')}
            isGood={dialable}
            autocomplete="tel"
          />
          <Field
            {...field('fax')}
            type="tel"
            label="youFax"
            hint="youFaxHint"
            problem={t('badPhone')}
            isGood={dialable}
          />
          <Field {...field('sentence')} label="youSentence" hint="youSentenceHint" />
        </div>
      )}
    </Section>
  );
}

function countriesByName(codes: string[]) {
  const { compare } = new Intl.Collator(interfaceLocale());
  return codes
    .map((value) => ({ value, name: countryName(value) }))
    .sort((a, b) => compare(a.name, b.name));
}
