import type { Product } from '../flow/types.ts';
import { message } from '../message/message.ts';

/** The product: every flow and command there is. */
export const product: Product = {
  flows: {},
  commands: [],
  opening: () => ({ tell: [message('Hello.')] }),
  reminded: () => null,
  before: () => null,
};
