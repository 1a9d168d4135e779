/**
 * Makes something that brings its own styles (CodeMirror) so that they go into a constructed style sheet,
 * which a strict content policy allows, and not into a `<style>` element, which it does not. The package
 * underneath, style-mod, does so only where the root it is given has no head; once it has begun, it stays
 * with what it chose.
 */
export function withConstructedStyles<T>(page: Document, make: () => T): T {
  Object.defineProperty(page, 'head', { configurable: true, value: undefined });
  try {
    return make();
  } finally {
    // What the document inherits is seen again.
    Reflect.deleteProperty(page, 'head');
  }
}
