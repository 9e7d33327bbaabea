import type { Difference } from '../intake/case-differences';
import { labelOf } from './proof-labels';
import { t } from './words';

/** What changes in a case, value by value. */
export function Differences({ caption, rows }: { caption: string; rows: Difference[] }) {
  if (!rows.length) return <p>{t('diffNone')}</p>;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('diffField')}</th>
          <th scope="col">{t('diffBefore')}</th>
          <th scope="col">{t('diffAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, before, after }) => (
          <tr key={path}>
            <th scope="row">{labelOf(path)}</th>
            <td>
              <bdi>{before}</bdi>
            </td>
            <td>
              <bdi>{after}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
