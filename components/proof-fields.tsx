import type { ComponentChildren } from 'preact';
import { ProofAppeal } from './proof-appeal';
import { ProofItems, ProofList } from './proof-list';
import { ProofField, type Sheet } from './proof-sheet-field';
import { type Key, t } from './words';

/** Everything that was read of a document, to be corrected. */
export function ProofFields({ sheet, closes }: { sheet: Sheet; closes: boolean }) {
  const field = (path: string, label: Key, kind?: 'line' | 'text' | 'date') => (
    <ProofField key={path} sheet={sheet} path={path} label={t(label)} kind={kind} />
  );
  return (
    <>
      <Part title="partTime">
        <div class="fields">
          {field('deadline.date', 'fieldDeadline', 'date')}
          {field('deadline.wording', 'fieldWording')}
        </div>
        {closes && field('closed.reason', 'fieldClosed', 'text')}
        {sheet.valueOf('released.0') !== undefined && (
          <ProofList sheet={sheet} path="released" label={t('fieldReleased')} />
        )}
      </Part>
      <Part title="partCase">
        {field('title', 'fieldTitle')}
        <div class="fields">
          {field('reference.ua', 'fieldUa')}
          {field('reference.index', 'fieldIndex')}
          {field('reference.follows', 'fieldFollows')}
          {field('issued', 'fieldIssued', 'date')}
          {field('editions.0.publisher', 'fieldPublisher')}
          {field('category', 'fieldCategory')}
        </div>
        <ProofList sheet={sheet} path="countries" label={t('fieldCountry')} kind="country" />
      </Part>
      <Part title="partWho">
        <ProofItems sheet={sheet} path="people" label={t('fieldPerson')} fresh={{ name: '' }}>
          {(at, name, remove) => (
            <div class="fields">
              <ProofField sheet={sheet} path={`${at}.name`} label={name}>
                {remove}
              </ProofField>
              <ProofField sheet={sheet} path={`${at}.note`} label={`${name}: ${t('fieldNote')}`} />
            </div>
          )}
        </ProofItems>
      </Part>
      <Part title="partStory">
        {field('summary', 'fieldSummary', 'text')}
        {field('background', 'fieldBackground', 'text')}
      </Part>
      <ProofItems
        sheet={sheet}
        path="appeals"
        label={t('partAppeal')}
        fresh={{ demands: [''], recipients: [] }}
      >
        {(at, name, remove) => <ProofAppeal sheet={sheet} path={at} name={name} remove={remove} />}
      </ProofItems>
      <Part title="partWriting">
        <ProofList sheet={sheet} path="languages" label={t('fieldLanguage')} />
        <ProofList sheet={sheet} path="missions" label={t('fieldMission')} kind="country" />
        {field('report.wording', 'fieldReport', 'text')}
        {field('report.url', 'fieldReportUrl')}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: Key; children: ComponentChildren }) {
  return (
    <fieldset class="part">
      <legend>{t(title)}</legend>
      {children}
    </fieldset>
  );
}
