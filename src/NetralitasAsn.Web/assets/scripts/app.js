import { placeSearch } from './place-search.js';
import { doubleSubmit } from './double-submit.js';
import { quickExit } from './quick-exit.js';
import { fileSizes } from './file-sizes.js';
import { copyCode } from './copy-code.js';
import { calendar } from './calendar.js';
import { printPage } from './print-page.js';
import { errorFocus } from './error-focus.js';
import { queueKeys } from './queue-keys.js';

// Every page works without this file; each part only makes something easier.
for (const part of [errorFocus, placeSearch, doubleSubmit, quickExit, fileSizes, copyCode, calendar, printPage, queueKeys]) {
  part(document);
}
