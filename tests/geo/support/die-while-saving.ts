import { Desk } from '../../../src/curate-server/desk';
import { REAL_DISK } from '../../../src/curate-server/disk';
import type { SiteFile } from '../../../src/compile/schema';
import { draftOf } from './desk';

const [folder = '', name = ''] = process.argv.slice(2);

let renamed = 0;
const desk = new Desk(folder, {
  ...REAL_DISK,
  rename: (from, to) => {
    if (renamed++ > 0) process.kill(process.pid, 'SIGKILL');
    REAL_DISK.rename(from, to);
  },
});
desk.save([
  draftOf(desk, name, (site: SiteFile) => {
    site.properties['name:en'] = 'Other Bridge';
  }),
]);
