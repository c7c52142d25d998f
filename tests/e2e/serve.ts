import { StaticHost } from './static-host';

/** Serves the build with the headers that it asks for, as it lies there: packing it for each test takes its time. */
new StaticHost('dist', Number(process.argv[2]));
