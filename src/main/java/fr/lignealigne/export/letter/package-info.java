/** The letter that each association gets at the end of a round: one shape, as a PDF and as a DOCX. */
@NullMarked
package fr.lignealigne.export.letter;

import org.jspecify.annotations.NullMarked;
