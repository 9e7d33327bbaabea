/** Why the stored cases cannot be read or changed; the bundled ones do not need them. */
export type StoreTrouble = 'unavailable' | 'full' | 'newer' | 'damaged';

/** The browser's database refused; `reason` is what can be told to the writer. */
export class StoreError extends Error {
  readonly reason: StoreTrouble;

  constructor(problem: unknown) {
    super(problem instanceof Error ? problem.message : String(problem), { cause: problem });
    this.reason = reasonOf(problem);
  }
}

/** Names of DOMExceptions: https://developer.mozilla.org/docs/Web/API/IDBFactory/open */
const REASONS: Record<string, StoreTrouble> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'unavailable', // Firefox in a private window, or with its history never kept
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
};

function reasonOf(problem: unknown): StoreTrouble {
  return REASONS[(problem as { name?: string } | null)?.name ?? ''] ?? 'damaged';
}
