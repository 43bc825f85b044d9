import type { Brand } from '../base/brand.ts';
/** Text that has met the redactor. Only `secrets/redactor.ts` makes it; events hold no other output. */
export type RedactedText = Brand<'RedactedText'>;
