import { useState } from 'preact/hooks';
import { portableNow, usePortable as takeOver } from '../extension/portable';
import { type Portable, readSettings, settingsFile } from '../extension/settings-file';
import { FileButton } from './options-file-button';
import { Section } from './options-section';
import { saveFile } from './save-file';
import { type Difference, settingsDifferences } from './settings-words';
import { t } from './words';

/** `onUsed`: the file's settings are stored, to be shown and spoken. */
type Props = { onUsed: (portable: Portable) => Promise<void> };

type Read =
  | { refused: string }
  | { file: string; portable: Portable; differences: Difference[] }
  | { used: true };

/** All settings to a file, and back: nothing is taken over before it was shown. */
export function SettingsFile({ onUsed }: Props) {
  const [read, setRead] = useState<Read>();

  async function take({ name: file, text }: { name: string; text: string }) {
    const answer = readSettings(text);
    if ('problem' in answer) {
      const refused = {
        foreign: () => t('fileForeign', { file }),
        newer: () => t('fileNewer', { file }),
        field: () => t('fileField', { file, field: 'field' in answer ? answer.field : '' }),
      }[answer.problem]();
      return setRead({ refused });
    }
    const differences = settingsDifferences(await portableNow(), answer);
    setRead({ file, portable: answer, differences });
  }

  async function use(portable: Portable) {
    await takeOver(portable);
    await onUsed(portable);
    done({ used: true });
  }

  const done = (next: Read | undefined) => {
    setRead(next);
    document.getElementById('file-title')!.focus(); // the button is gone
  };

  return (
    <Section id="file" title="fileTitle" lead="fileLead">
      <div class="buttons">
        <button
          type="button"
          onClick={async () =>
            saveFile(
              'quick-appeals-settings.json',
              'application/json',
              settingsFile(await portableNow()),
            )
          }
        >
          {t('fileSave')}
        </button>
        <FileButton
          label="fileRead"
          accept=".json,application/json"
          onFile={async (file) => take({ name: file.name, text: await file.text() })}
        />
      </div>
      <div role="status">
        {read && 'refused' in read && <p class="warning">{read.refused}</p>}
        {read && 'used' in read && <p>{t('fileUsed')}</p>}
        {read && 'portable' in read && read.differences.length === 0 && (
          <p>{t('fileSame', { file: read.file })}</p>
        )}
        {read && 'portable' in read && read.differences.length > 0 && (
          <>
            <table>
              <caption>{t('fileChanges', { file: read.file })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('fileSetting')}</th>
                  <th scope="col">{t('fileNow')}</th>
                  <th scope="col">{t('fileThen')}</th>
                </tr>
              </thead>
              <tbody>
                {read.differences.map(({ setting, now, inFile }) => (
                  <tr key={setting}>
                    <th scope="row">{setting}</th>
                    <td>
                      <bdi>{now}</bdi>
                    </td>
                    <td>
                      <bdi>{inFile}</bdi>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <div class="buttons">
              <button type="button" onClick={() => use(read.portable)}>
                {t('fileUse')}
              </button>
              <button type="button" onClick={() => done(undefined)}>
                {t('fileKeep')}
              </button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}
