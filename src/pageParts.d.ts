/** The address of a page of the app without a comparison; empty where there is none (config/pagePlugin.ts). */
declare module "virtual:page-template" {
  const address: string;
  export default address;
}

/** The worker's code with all lexica: deflated, base64. */
declare module "virtual:worker-code" {
  const code: string;
  export default code;
}
