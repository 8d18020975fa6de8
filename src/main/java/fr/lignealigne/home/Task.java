package fr.lignealigne.home;

/**
 * One thing that awaits the viewer.
 *
 * @param count how many; 0 where a number says nothing
 * @param title what, in a few words
 * @param detail where or until when
 * @param action what the link says, {@code path} where it goes
 * @param urgent whether it is the main action of the page
 */
record Task(int count, String title, String detail, String action, String path, boolean urgent) {}
