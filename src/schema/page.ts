import { z } from 'zod';
import { Text } from './text.ts';

/** A page of prose: content/pages/<id>.mdx and content/zh/pages/<id>.mdx. */
export const Page = z.strictObject({ title: Text, description: Text });
