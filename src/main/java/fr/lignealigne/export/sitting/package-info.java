/** The minutes of an arbitration sitting: one shape, as a PDF and as a DOCX. */
@NullMarked
package fr.lignealigne.export.sitting;

import org.jspecify.annotations.NullMarked;
