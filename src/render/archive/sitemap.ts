import type { ArchiveFormat } from './format.ts';

/** Maps for search engines: of every page, and of the news of the last two days. */
export const sitemap: ArchiveFormat = {
  id: 'sitemap',
  needsSite: true,
  open: () => async (archive, context) => {
    const { site } = context.config;
    if (site === undefined) return [];
    const { mappedPages } = await import('./sitemap/mapped-pages.ts');
    const { sitemapFiles } = await import('./sitemap/sitemap-files.ts');
    const { newsSitemap } = await import('./sitemap/news-sitemap.ts');
    return [
      ...sitemapFiles(mappedPages(archive, context, site), site),
      ...(context.made.has('html') ? newsSitemap(archive, context, site) : []),
    ];
  },
};
