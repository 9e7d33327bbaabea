/** What was read of the page in front: plain data, never rendered. */
export type PageText = {
  /** `html` is still to be read, as a saved page is. `pdf`: the browser shows a file, which no script reads. */
  kind: 'html' | 'text' | 'pdf';
  text: string;
  title: string;
  url: string;
};
