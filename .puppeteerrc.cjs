// pa11y-ci brings Puppeteer along. Plainbook finds or unpacks a browser itself,
// so an install must not try to download one.
module.exports = { skipDownload: true };
