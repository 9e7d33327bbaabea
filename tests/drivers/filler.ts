import type { Letter } from '../../appeal/letter';
import type { Role } from '../../fill/compose-form';
import type { FieldReport, FillReport, Outcome } from '../../fill/report';
import type { LaunchOptions, TestBrowser, TestPage } from './browser';
import { bundle } from './bundle';
import { launchChromium } from './chromium';
import type { FormBySelectors } from './fill-by-selectors';
import { launchFirefox } from './firefox';
import { type Route, serve } from './serve';

type Launch = (options?: LaunchOptions) => Promise<TestBrowser>;

/** For `describe.each`; BROWSER=firefox in the environment leaves the others out. */
export const BROWSERS = (
  [
    ['chromium', launchChromium],
    ['firefox', launchFirefox],
  ] as [string, Launch][]
).filter(([name]) => [undefined, '', name].includes(process.env.BROWSER));

export const LETTER: Letter = {
  channel: 'email',
  date: '25 November 2026',
  language: 'en',
  to: ['minister@justice.example', 'office@justice.example'],
  cc: ['embassy@example.org'],
  subject: 'Stop the forced return',
  body: 'Dear Minister,\n\nI ask you to:\n- stop it\n- say why\n\nYours sincerely,\nJane Writer',
};

export const MAIL_FIELDS = { to: '#to', cc: '#cc', subject: '#subject', body: '#body' };

export type Filled = {
  report: FillReport;
  /** Outcome of each role that is reported. */
  outcomes: Partial<Record<Role, Outcome>>;
  of(role: Role): FieldReport | undefined;
};

export type Filler = {
  page: TestPage;
  /** Opens a page of `html` and fills the form that the selectors tell. */
  fill(html: string, form?: Partial<FormBySelectors>): Promise<Filled>;
  /** Only opens it. */
  show(html: string, headers?: Record<string, string>): Promise<void>;
  /** Only fills what is open. */
  fillShown(form?: Partial<FormBySelectors>): Promise<Filled>;
  /** Values of the inputs, textareas and selects, by id. */
  values(): Promise<Record<string, string>>;
  /** The lines of #body as they are seen. */
  seen(): Promise<string>;
  close(): Promise<void>;
};

/** A browser with one page in which forms told by selectors are filled. */
export async function startFiller(launch: Launch): Promise<Filler> {
  let route: Route = '';
  const script = await bundle('tests/drivers/fill-by-selectors.ts');
  const site = await serve({ '/': () => route });
  const browser = await launch();
  const page = await browser.open('about:blank');
  const filler: Filler = {
    page,
    async show(html, headers = {}) {
      route = {
        body: `<!doctype html><meta charset=utf-8><title>Page</title><body>${html}`,
        headers,
      };
      await page.goto(`${site.origin}/`);
    },
    async fillShown(form = {}) {
      const task = { kind: 'mail', fields: MAIL_FIELDS, letter: LETTER, ...form };
      const report = (await page.run(script, task)) as FillReport;
      const outcomes = report.fields.map(({ role, outcome }) => [role, outcome] as const);
      return {
        report,
        outcomes: Object.fromEntries(outcomes),
        of: (role) => report.fields.find((field) => field.role === role),
      };
    },
    async fill(html, form) {
      await filler.show(html);
      return filler.fillShown(form);
    },
    values: () =>
      page.evaluate(() => {
        const fields = document.querySelectorAll<HTMLInputElement>('input, textarea, select');
        return Object.fromEntries([...fields].map(({ id, value }) => [id, value]));
      }),
    seen: () =>
      page.evaluate(() => {
        const body = document.querySelector<HTMLElement>('#body')!;
        // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen
        return body.innerText;
      }),
    async close() {
      await browser.close();
      await site.close();
    },
  };
  return filler;
}
