import { describe, expect, it } from 'vitest';
import { isSoftware, rendererOf } from '../../src/ui/renderer';

describe('a renderer', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (LLVM 10.0.0) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'llvmpipe, or similar',
    'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple Software Renderer',
  ])('that is a program: %s', (name) => {
    expect(isSoftware(name)).toBe(true);
  });

  it.each([
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple GPU',
    'Adreno (TM) 640',
    'Mali-G78',
    'WebKit WebGL',
  ])('that is a card: %s', (name) => {
    expect(isSoftware(name)).toBe(false);
  });
});

describe('its name', () => {
  const RENDERER = 1;
  const UNMASKED = 2;

  function createContext(renderer: string, unmasked: string | null): WebGL2RenderingContext {
    return {
      RENDERER,
      getParameter: (key: number) => (key === RENDERER ? renderer : unmasked),
      getExtension: () => (unmasked === null ? null : { UNMASKED_RENDERER_WEBGL: UNMASKED }),
    } as unknown as WebGL2RenderingContext;
  }

  it('is that of the context, where the browser tells it there', () => {
    expect(rendererOf(createContext('llvmpipe, or similar', 'hidden'))).toBe(
      'llvmpipe, or similar',
    );
  });

  it('is that of the extension elsewhere, and unknown without it', () => {
    expect(rendererOf(createContext('WebKit WebGL', 'Apple GPU'))).toBe('Apple GPU');
    expect(rendererOf(createContext('WebKit WebGL', null))).toBe('WebKit WebGL');
  });
});
