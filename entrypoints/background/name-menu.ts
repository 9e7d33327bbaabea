import { backgroundWords } from '../../components/background-words';
import { loadWords, t } from '../../components/words';
import { putMenu } from '../../extension/menus';
import { settings } from '../../extension/settings';

/** Puts the menu entry there in the language of the settings. */
export async function nameMenu() {
  await loadWords((await settings.kept())?.language, backgroundWords);
  await putMenu(t('menuFill'));
}
