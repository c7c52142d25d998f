// @ts-nocheck
import type { Package } from './packages';

/** Who is described. */
export interface Product {
  readonly name: string;
  readonly version: string;
}

/** A software bill of materials in the form of CycloneDX 1.5: every package of the lockfile. */
export function billOfMaterials(product: Product, packages: readonly Package[]): object {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl(product),
        purl: purl(product),
        name: product.name,
        version: product.version,
      },
    },
    components: packages.map((each) => ({
      type: 'library',
      'bom-ref': `${purl(each)}#${each.path}`,
      name: each.name,
      version: each.version,
      purl: purl(each),
      scope: each.isForDevelopment ? 'excluded' : 'required',
      licenses: [licenceOf(each.licence)],
      ...(each.integrity === null ? {} : { hashes: [hashOf(each.integrity)] }),
    })),
  };
}

function purl({ name, version }: Product): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licenceOf(licence: string): object {
  if (licence === 'UNKNOWN') return { license: { name: licence } };
  return / (AND|OR|WITH) /.test(licence) ? { expression: licence } : { license: { id: licence } };
}

/** From `sha512-<base64>` to what the form asks for. */
function hashOf(integrity: string): object {
  const [algorithm = '', base64 = ''] = integrity.split('-');
  return {
    alg: algorithm.replace('sha', 'SHA-'),
    content: Buffer.from(base64, 'base64').toString('hex'),
  };
}
