/** A place in what was written: lines that were whole, and how much of the next. */
export type Mark = { lines: number; column: number; length: number };

/** Text that is written line by line: blanks at a line's ends are dropped, line ends come when more text does. */
export class TextWriter {
  /** Line ends that are due before the next text. */
  pending = 0;
  private readonly lines: string[] = [];
  private line = '';
  private before = 0;

  get length(): number {
    return this.before + this.line.length;
  }

  get mark(): Mark {
    return { lines: this.lines.length, column: this.line.length, length: this.length };
  }

  endsWith(end: string): boolean {
    return this.line.endsWith(end);
  }

  gap(lines: number): void {
    this.pending = Math.max(this.pending, lines);
  }

  write(text: string): void {
    const starts = this.pending > 0 || this.line === '' || this.line.endsWith(' ');
    const piece = starts ? text.trimStart() : text;
    if (piece === '') return;
    if (this.pending > 0 && this.length > 0) {
      const whole = this.line.trimEnd() + '\n'.repeat(Math.min(this.pending, 3));
      this.lines.push(whole);
      this.before += whole.length;
      this.line = '';
    }
    this.pending = 0;
    this.line += piece;
  }

  since({ lines, column }: Mark): string {
    return (this.lines.slice(lines).join('') + this.line).slice(column);
  }

  /** Takes back what was written since. */
  cut(mark: Mark): void {
    this.line = (this.lines[mark.lines] ?? this.line).slice(0, mark.column);
    this.lines.length = mark.lines;
    this.before = mark.length - this.line.length;
  }

  toString(): string {
    return this.lines.join('') + this.line;
  }
}
