/**
 * The numbered text on paper. Its pages are drawn line by line instead of laid out as HTML: the lines are cut already,
 * and thousands of them with thousands of remarks have to cost seconds and bounded memory.
 */
@NullMarked
package fr.lignealigne.export.numbered;

import org.jspecify.annotations.NullMarked;
