import type { ComposeForm, Role } from './compose-form';
import { enter } from './focus';
import { type Hideable, shownControls } from './reveal-controls';
import { until } from './settle';

const isShown = (field: Element | undefined): field is HTMLElement =>
  Boolean(field?.isConnected && field.checkVisibility({ visibilityProperty: true }));

/**
 * The field for `role`, found again where the page has drawn it anew, and shown by its control where it is
 * hidden. Undefined when there is none; a field that stays hidden is no field.
 */
export async function fieldOf(
  form: ComposeForm,
  role: Role,
  again: () => ComposeForm | null,
): Promise<HTMLElement | undefined> {
  let field = form.fields[role];
  if (isShown(field)) return field;
  // A file input mostly hides behind a button of the page's own.
  if (role === 'attachment') field = field?.isConnected ? field : again()?.fields[role];
  if (role === 'attachment') return field as HTMLElement | undefined;
  const found = () => {
    field = again()?.fields[role];
    return isShown(field);
  };
  if (found()) return field as HTMLElement;
  const control = form.reveal?.[role] as HTMLElement | undefined;
  if (
    control?.isConnected &&
    !control.matches('[type=submit], [type=image], [aria-disabled=true]')
  ) {
    const controls = () => shownControls(control.ownerDocument, role as Hideable);
    const shown = new Set(controls());
    // Gmail's collapsed row opens by focus, others by a click.
    enter(control);
    control.click();
    // Roundcube's opens a menu, in which the row's own control stands.
    const brought = () => controls().find((item) => !shown.has(item) && item !== control);
    await until(() => found() || brought() !== undefined, 1500);
    if (!found()) {
      brought()?.click();
      await until(found, 1500);
    }
    if (found()) return field as HTMLElement;
  }
  return undefined;
}
