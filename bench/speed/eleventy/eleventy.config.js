// Only what pressdesk is asked for, too: three files of each release, and no lists. The templates are JavaScript, the
// quickest that Eleventy has: those of Nunjucks would be compiled anew for each release.
export default function eleventy(config) {
  config.addCollection('releases', (all) => all.getFilteredByGlob('releases/*.md'));
  return { markdownTemplateEngine: false };
}
