/** A draft drawn: its order, its times, its places. */
export const pictures = {
  title: 'Pictures',
  back: 'Back to the text',
  kinds: 'Which picture',
  order: 'Order',
  timeline: 'Phases and times',
  places: 'Places',
  drawing: 'Drawing…',
  refused: 'This text cannot be drawn: {{message}}',
  died:
    'The drawing stopped over this text. Your words are untouched. Change something and it is tried ' +
    'again.',
  readings: 'Which readings',
  readingsNote: 'Without a choice, all readings of a bracket are drawn together.',
  all: 'all readings',
  tools: 'The picture',
  larger: 'Larger',
  smaller: 'Smaller',
  asWide: 'As wide as the page',
  download: 'Download as SVG',
  print: 'Print',
  keys:
    'In the picture: arrow keys go from one thing to the next, Enter shows it in the text, + and − ' +
    'change the size, 0 makes it as wide as the page.',
  region: 'Picture, scrolls',
  tables: 'The same as tables',
  empty: 'There is nothing to draw yet. The picture grows with the text.',
  placesChoose: 'Choose a GeoJSON file…',
  placesAgain: 'Choose another file…',
  placesDrop: 'Without the file',
  placesNote:
    'Places are found by their names, in a file of yours that stays in this browser and is not kept. ' +
    'Only land is drawn; borders are not.',
  placesUsed: 'Places from {{name}}',
  fileTooLarge: '“{{name}}” is larger than 20 MB; choose a smaller one.',
  fileNotText: '“{{name}}” is not a text. GeoJSON is a text.',
  fileUnreadable: '“{{name}}” could not be read. Try a copy of it.',
} as const;
