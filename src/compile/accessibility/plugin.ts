import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { accessibilityPage } from '../../domain/accessibility';
import { LANGUAGES } from '../../domain/language';
import { STATEMENT_STYLE, statementPage, type StatementWords } from './page';

/** What a report may be sent by. */
const SCHEMES = ['https:', 'http:', 'mailto:'];

/**
 * Writes the accessibility statement beside the page, one file a language. The build fails over an address
 * that is neither of the web nor of mail.
 *
 * @param words Texts for readers, which this folder does not know.
 * @param contact Where a barrier is reported; empty where the build names no address.
 */
export function accessibilityPlugin(words: StatementWords, contact: string): Plugin {
  let root = '';
  return {
    name: 'accessibility-statement',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      if (!isContact(contact)) this.error(`"${contact}" is no web or mail address for reports`);
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        version: string;
      };
      const facts = { version, contact: contact === '' ? null : contact };
      const emit = (fileName: string, source: string): void => {
        this.emitFile({ type: 'asset', fileName, source });
      };
      for (const lang of LANGUAGES) {
        emit(accessibilityPage(lang), statementPage(words, lang, facts));
      }
      emit('accessibility.css', STATEMENT_STYLE);
    },
  };
}

/** True also for none. */
export function isContact(text: string): boolean {
  return text === '' || (URL.canParse(text) && SCHEMES.includes(new URL(text).protocol));
}
