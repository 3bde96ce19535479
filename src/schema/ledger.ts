import { z } from 'zod';

/** The ids of one kind that were published once: content/ledger/<kind>.txt. */
export const Ledger = z.strictObject({ ids: z.array(z.string()) });

/** The ids in the text of a ledger; comments (#) and blank lines are left out. */
export const ledgerLines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
