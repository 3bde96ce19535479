import satori from 'satori';
import sharp from 'sharp';
import type { Picture } from '../../derive/picture/picture.ts';
import { previewSize } from '../../derive/previewImage.ts';
import { fonts } from './fonts.ts';
import { layout } from './layout.ts';

// One image is drawn on one core: the pool keeps the others busy.
sharp.concurrency(1);

/** Draws a picture as a PNG of 1200 × 630 with a palette; the same picture gives the same bytes. */
export async function drawPicture(picture: Picture): Promise<Buffer> {
	const svg = await satori(layout(picture) as unknown as Parameters<typeof satori>[0], { ...previewSize, fonts });
	return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 3, dither: 0 }).toBuffer();
}
