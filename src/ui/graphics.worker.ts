import { isSoftware, rendererOf } from './renderer';

const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
postMessage(gl !== null && isSoftware(rendererOf(gl)));
