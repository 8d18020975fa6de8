package fr.lignealigne.export.numbered;

/**
 * What somebody wants beside the text.
 *
 * @param remarks the remarks they may read, each behind the passage where it begins
 * @param margin a blank margin at the right, for notes by hand
 */
record PaperChoice(boolean remarks, boolean margin) {}
