/**
 * The one policy of Trusted Types (https://w3c.github.io/trusted-types/). The built page takes no plain string where a
 * browser would run it: this file says which addresses are our own scripts, and reads markup only where nothing of it runs.
 */
interface Policy {
  createHTML(markup: string): string;
  createScriptURL(address: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The content security policy allows this name and no other (config/cspPlugin.ts). */
const POLICY_NAME = "muqabala";

const RULES: Policy = {
  createHTML: (markup) => markup,
  createScriptURL: (address) => {
    const { protocol, origin } = new URL(address, document.baseURI);
    if (protocol !== "blob:" && origin !== location.origin)
      throw new TypeError(`not our own script: ${address}`);
    return address;
  },
};

/** Made when it is first needed; browsers without Trusted Types get the plain rules. */
let made: Policy | null = null;
function policy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  return (made ??= trustedTypes?.createPolicy(POLICY_NAME, RULES) ?? RULES);
}

/**
 * The address of a script of our own for `new Worker` and the like: of the page's origin, or a blob of its making. Throws a
 * TypeError for any other.
 */
export const ownScript = (address: string): string => policy().createScriptURL(address);

/**
 * Markup as a document of its own, in which no script runs and nothing is loaded. Its elements are for reading: none of them
 * may be put into the page.
 */
export const inertDocument = (markup: string, type: DOMParserSupportedType = "text/html"): Document =>
  new DOMParser().parseFromString(policy().createHTML(markup), type);
