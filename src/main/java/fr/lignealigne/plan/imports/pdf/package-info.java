/** Reading PDF (ISO 32000) from the positions of its letters. */
@NullMarked
package fr.lignealigne.plan.imports.pdf;

import org.jspecify.annotations.NullMarked;
