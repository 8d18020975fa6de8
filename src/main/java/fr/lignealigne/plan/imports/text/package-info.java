/** Reading plain text, typed or taken out of a PDF. */
@NullMarked
package fr.lignealigne.plan.imports.text;

import org.jspecify.annotations.NullMarked;
