import type { FaxGateway } from '../appeal/fax-gateway';
import type { Settings } from './settings';

/** The gateway that the writer chose: a row of data/fax-gateways.json, or their own pattern. */
export async function faxGateway(
  chosen: NonNullable<Settings['faxGateway']>,
): Promise<FaxGateway | undefined> {
  if ('pattern' in chosen) {
    return {
      id: 'own',
      service: chosen.pattern,
      pattern: chosen.pattern,
      abroad: 'yes',
      body: chosen.faxesBody ? 'faxed' : 'ignored',
      needs: '',
      confidence: 'own',
      sources: [],
    };
  }
  const { default: data } = await import('../data/fax-gateways.json');
  return (data.gateways as FaxGateway[]).find(({ id }) => id === chosen.id);
}
