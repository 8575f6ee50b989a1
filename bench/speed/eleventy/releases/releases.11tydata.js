export default {
  layout: 'page.11ty.js',
  permalink: ({ page: { date, fileSlug } }) =>
    `${date.toISOString().slice(0, 10).replaceAll('-', '/')}/${fileSlug}/index.html`,
};
