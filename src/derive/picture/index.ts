import { locales } from '../../i18n/locale.ts';
import { type Context, contextFor } from '../context.ts';
import type { Dataset } from '../dataset.ts';
import { previewFile, type PreviewImage, previewImages } from '../previewImage.ts';
import { homePicture } from './home.ts';
import { pairPicture } from './pair.ts';
import type { Picture } from './picture.ts';
import { technologyPicture } from './technology.ts';
import { topicPicture } from './topic.ts';

const contentOf = (context: Context, image: PreviewImage) => {
	switch (image.kind) {
		case 'home': return homePicture(context);
		case 'technology': return technologyPicture(context, image.entry);
		case 'topic': return topicPicture(context, image.slug);
		case 'pair': return pairPicture(context, image.pair);
	}
};

/** What one preview image shows. */
export const pictureOf = (context: Context, image: PreviewImage): Picture => ({
	locale: context.locale,
	brand: context.t('siteName'),
	captions: { own: context.t('stack.own'), shared: context.t('stack.shared') },
	...contentOf(context, image),
});

/** Every preview image of the site in both languages: its file below the base path, and what it shows. */
export function allPictures(data: Dataset): { file: string; picture: Picture }[] {
	const images = previewImages(data);
	return locales.flatMap((locale) => {
		const context = contextFor(data, locale);
		return images.map((image) => ({ file: previewFile(locale, image.slug), picture: pictureOf(context, image) }));
	});
}
