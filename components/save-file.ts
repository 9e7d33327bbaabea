/** Hands `text` to the browser as a file to save, named `name`. */
export function saveFile(name: string, type: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is long enough.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
