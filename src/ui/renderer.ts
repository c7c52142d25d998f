/** SwiftShader of Chromium, llvmpipe and softpipe of Mesa, WARP of Windows. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;
/** What browsers say that keep the name of the renderer for an extension. */
const UNTOLD = 'WebKit WebGL';

/** Whether a renderer of this name is a program that runs on the processor. */
export function isSoftware(renderer: string): boolean {
  return SOFTWARE.test(renderer);
}

/** The name of what draws in this context, as far as the browser tells. */
export function rendererOf(gl: WebGL2RenderingContext): string {
  const name = String(gl.getParameter(gl.RENDERER));
  if (name !== UNTOLD) return name;
  const told = gl.getExtension('WEBGL_debug_renderer_info');
  return told === null ? name : String(gl.getParameter(told.UNMASKED_RENDERER_WEBGL));
}
