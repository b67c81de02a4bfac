/** The text of one of the sample's files. In a page that was saved as one file it stands in the page (config/pagePlugin.ts). */
export async function fetchSample(name: string): Promise<string> {
  const response = await fetch(new URL(`samples/${name}`, document.baseURI));
  if (!response.ok) throw new Error(`${String(response.status)} for ${name}`);
  return response.text();
}
