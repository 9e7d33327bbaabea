import { readFileSync } from 'node:fs';

export type Request = {
  url: string;
  /** Origin of the page or worker that asked, as Chromium names it. */
  initiator: string;
};

/**
 * All that the browser asked of the network while it ran with `--log-net-log=file`, whichever page, worker
 * or extension was behind it. Complete once the browser is closed. What is answered from within, such as
 * chrome-extension: and data:, does not reach the network and is not in it.
 * https://www.chromium.org/for-testers/providing-network-details/
 */
export function requestsIn(file: string): Request[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8'));
  const types: Record<string, number> = constants.logEventTypes;
  const sockets = ['URL_REQUEST_START_JOB', 'WEBSOCKET_SENT_FRAME_HEADER'].map(
    (name) => types[name],
  );
  return events
    .filter(
      ({ type, params }: { type: number; params?: { url?: string } }) =>
        sockets.includes(type) && params?.url,
    )
    .map(({ params }: { params: Request }) => ({ url: params.url, initiator: params.initiator }));
}
