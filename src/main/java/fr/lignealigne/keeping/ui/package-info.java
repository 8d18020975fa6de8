/** The pages of {@link fr.lignealigne.keeping}. */
@NullMarked
package fr.lignealigne.keeping.ui;

import org.jspecify.annotations.NullMarked;
