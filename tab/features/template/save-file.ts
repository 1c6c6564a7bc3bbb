const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Gives a Word file, in base64, to the browser to save. */
export function saveFile(name: string, content: string): void {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: wordType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
