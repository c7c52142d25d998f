import { messages, teach } from '.';
import { en } from './en';
import { zhHans } from './zh-Hans';
import { zhHant } from './zh-Hant';

teach('zh-Hant', zhHant);
teach('zh-Hans', zhHans);
teach('en', en);

/** The interface texts of any language: for the build, the editor and the tests, which need not save bytes. */
export { messages };
