import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Folders of `src`, and what each must not import: the table of the README, enforced. */
const BOUNDARIES = {
  domain: {
    folders: [
      'geometry',
      'validate',
      'overlay',
      'compile',
      'i18n',
      'state',
      'map',
      'first-view',
      'ui',
    ],
    packages: ['svelte', 'maplibre-gl', '@turf/turf', 'geojson-validation', 'node:'],
  },
  geometry: {
    folders: ['validate', 'overlay', 'compile', 'i18n', 'state', 'map', 'first-view', 'ui'],
    packages: ['svelte', 'maplibre-gl', 'geojson-validation', 'node:'],
  },
  validate: {
    folders: ['geometry', 'overlay', 'compile', 'i18n', 'state', 'map', 'first-view', 'ui'],
    packages: ['svelte', 'maplibre-gl', 'node:'],
  },
  overlay: {
    folders: ['geometry', 'compile', 'i18n', 'state', 'map', 'first-view', 'ui'],
    packages: ['svelte', 'maplibre-gl', 'node:'],
  },
  compile: {
    folders: ['geometry', 'overlay', 'i18n', 'state', 'map', 'first-view', 'ui'],
    packages: ['svelte', 'maplibre-gl'],
  },
  i18n: {
    folders: ['geometry', 'validate', 'overlay', 'compile', 'state', 'map', 'first-view', 'ui'],
    packages: ['svelte', 'maplibre-gl', '@turf/turf', 'node:'],
  },
  state: {
    folders: ['geometry', 'validate', 'overlay', 'compile', 'i18n', 'map', 'first-view', 'ui'],
    packages: ['maplibre-gl', '@turf/turf', 'node:'],
  },
  map: {
    folders: ['geometry', 'validate', 'overlay', 'compile', 'state', 'first-view', 'ui'],
    packages: ['@turf/turf', 'geojson-validation', 'node:'],
  },
  'first-view': {
    folders: ['geometry', 'validate', 'overlay', 'state', 'ui'],
    packages: ['svelte', 'geojson-validation'],
  },
  ui: {
    folders: ['overlay', 'compile', 'map', 'first-view'],
    packages: ['maplibre-gl', '@turf/turf', 'geojson-validation', 'node:'],
  },
  app: {
    folders: ['compile', 'curate', 'curate-server'],
    packages: ['node:'],
  },
  curate: {
    folders: ['compile', 'curate-server', 'app'],
    packages: ['node:'],
  },
  'curate-server': {
    folders: ['geometry', 'overlay', 'i18n', 'state', 'map', 'ui', 'app'],
    packages: ['svelte', 'maplibre-gl'],
  },
};

/** The parts of the page as a whole, and the editor, stand on the other folders, which must not need them. */
const ON_TOP = ['app', 'curate', 'curate-server'];

const boundaryRules = Object.entries(BOUNDARIES).map(([folder, { folders, packages }]) => ({
  files: [`src/${folder}/**/*.{ts,svelte}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...[...folders, ...(ON_TOP.includes(folder) ? [] : ON_TOP)].map((name) => ({
            regex: `(^|/)${name}/`,
            message: `src/${folder} must not import from src/${name} (see "Where things are" in README.md).`,
          })),
          ...packages.map((name) => ({
            regex: `^${name}`,
            message: `src/${folder} must not import ${name} (see "Where things are" in README.md).`,
          })),
        ],
      },
    ],
  },
}));

export default ts.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'shots/',
      '.cache-*/',
      '.stryker/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'max-depth': ['error', 4],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'svelte/require-each-key': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/prefer-svelte-reactivity': 'error',
      // Reports bindable defaults that are used by the parent.
      'no-useless-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'setHTML', message: 'Mount a component with setDOMContent instead.' },
        { property: 'innerHTML', message: 'Text nodes only: no HTML from data.' },
      ],
    },
  },
  ...boundaryRules,
  {
    files: ['src/compile/**', 'src/curate-server/**', 'scripts/**', 'tests/**', '*.config.{js,ts}'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-console': 'off' },
  },
  prettier,
  ...svelte.configs.prettier,
);
