/** The address of a page of the app without a comparison; empty where there is none (config/pagePlugin.ts). */
declare module "virtual:page-template" {
  const address: string;
  export default address;
}
