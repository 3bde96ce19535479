import { z } from 'zod';

const Share = z.number().min(0).max(1);

/** Shares that may not fall: content/quality-floor.yml. */
export const QualityFloor = z.strictObject({ known: Share, primary: Share, reread: Share, fresh: Share });

/** How many stale translations may exist: content/stale-limit.yml. */
export const StaleLimit = z.strictObject({ limit: z.int().min(0).max(10000) });

export type QualityFloor = z.output<typeof QualityFloor>;
export type StaleLimit = z.output<typeof StaleLimit>;
