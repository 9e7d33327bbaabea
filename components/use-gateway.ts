import { useEffect, useState } from 'preact/hooks';
import { type FaxGateway, type GatewayAddress, gatewayAddress } from '../appeal/fax-gateway';
import { faxGateway } from '../extension/fax-gateways';
import type { Settings } from '../extension/settings';

/** What the writer's email-to-fax gateway makes of `number` (E.164); undefined without one. */
export function useGateway(
  chosen: Settings['faxGateway'],
  number: string | undefined,
): GatewayAddress | undefined {
  const [gateway, setGateway] = useState<FaxGateway>();
  useEffect(() => {
    if (chosen) faxGateway(chosen).then(setGateway);
  }, [chosen]);
  return gateway && number ? gatewayAddress(gateway, number) : undefined;
}
