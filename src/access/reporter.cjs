// A reporter of pa11y-ci's: tells the gate of each page as soon as it is done. It runs inside pa11y-ci's process, which loads
// reporters with require(), also from node_modules, where Node does not strip types: so this one file is plain JavaScript.
'use strict';

/** Resolves once the gate has the message: pa11y-ci waits for it, and exits straight after the last page. */
function tell(message) {
  return new Promise((resolve, reject) => process.send(message, (error) => (error ? reject(error) : resolve())));
}

// Without a gate to tell, the work is for nothing. Puppeteer closes its browser when the process ends.
process.once('disconnect', () => process.exit(1));

module.exports = {
  results: ({ pageUrl, issues }, { url }) => tell({ kind: 'checked', url, landed: pageUrl, issues }),
  error: ({ message }, url) => tell({ kind: 'failed', url, reason: message }),
};
